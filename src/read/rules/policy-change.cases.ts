import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed Ira Voss. The Cobalt Ridge Police Department will revise its use-of-force policy, the chief said.",
      expect: {
        field: "policy_change",
        value: { what: "revise its use-of-force policy", state: "announced", body: "Cobalt Ridge Police Department" },
        speaker: "police",
      },
    },
    {
      text: "Officers killed Ira Voss. The department is reviewing its foot-chase policy.",
      expect: { field: "policy_change", value: { what: "reviewing its foot-chase policy", state: "under way" } },
    },
    {
      text: "Officers killed Ira Voss. After his death, the City Council banned no-knock warrants.",
      expect: { field: "policy_change", value: { what: "banned no-knock warrants", state: "done" } },
    },
    {
      text: "Officers killed Ira Voss. The sheriff's office has changed its training since the shooting, the sheriff said.",
      expect: { field: "policy_change", value: { state: "done" }, speaker: "police" },
    },
    {
      text: "Officers killed Ira Voss. As part of the settlement, the city agreed to changes in police policy.",
      expect: { field: "policy_change", value: { state: "announced" } },
    },
    {
      text: "Deputies shot Ana Ruiz. In response to the shooting, the council passed an ordinance that requires officers to wear body cameras.",
      expect: { field: "policy_change", value: { state: "done" } },
    },
    {
      text: "Deputies shot Ana Ruiz. The sheriff said he will not change the pursuit policy.",
      expect: { field: "policy_change", value: { state: "declined" }, speaker: "police" },
    },
    {
      text: "Officers killed Ira Voss. A new foot pursuit policy bars officers from chasing people alone, adopted after the killing of Voss.",
      expect: { field: "policy_change", value: { state: "done" } },
    },
    {
      text: "Officers killed Ira Voss. The council passed Ira's Law, which requires officers to give first aid.",
      expect: { field: "policy_change", value: { state: "done" } },
    },
  ],
  never: [
    "Officers killed Ira Voss. Activists called on the city to ban no-knock warrants.",
    "Officers killed Ira Voss. The chief should change the policy, a neighbor said.",
    "Officers killed Ira Voss. The family wants the department to revise its policy.",
    "Officers killed Ira Voss. The department will review whether the officers followed policy.",
    "Officers killed Ira Voss. In accordance with department policy, the officers have been placed on leave.",
    "Officers killed Ira Voss. The officers violated policy, the chief said.",
    "Officers killed Ira Voss. The department updated its policy in 2015.",
    "Officers killed Ira Voss. Two years before the shooting, the city banned chokeholds.",
    "Officers killed Ira Voss. A bill would ban no-knock warrants.",
    "Officers killed Ira Voss. The council rejected a proposal that the department will revise its policy.",
    "Officers killed Ira Voss. The department has not changed its policy since the shooting.",
    "Officers killed Ira Voss. Voss was 31. Voss was at home. After the killing of Angela Bell, the city banned chokeholds.",
    "Officers killed Ira Voss. The school changed its lunch policy after the shooting.",
    "Officers killed Ira Voss. Many departments have changed their policies since the shooting.",
    "Officers killed Ira Voss. The officer completed training after the shooting.",
  ],
};
