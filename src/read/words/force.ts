/** A kind of force: the code it is recorded under, the things it is done with, and verbs that need no thing. */
export interface ForceWords {
  readonly code: string;
  readonly thing: string;
  readonly verb: string | null;
}

/** Kinds of force other than firearms. `thing` is named with a verb of use; `verb` says it alone. */
export const FORCE: readonly ForceWords[] = [
  {
    code: "Taser",
    thing:
      "(?:tasers?|stun guns?|conducted (?:energy|electrical) (?:weapons?|devices?)|electronic control (?:weapons?|devices?))",
    verb: "tased|tasered|tazed|drive-stunned",
  },
  {
    code: "less-lethal munition",
    thing:
      "(?:bean ?-?bags?(?: rounds?| shotguns?| guns?)?|rubber bullets?|(?:foam|sponge|rubber|plastic|less[- ]?lethal|40 ?mm)[- ](?:rounds?|projectiles?|bullets?|munitions?|shotguns?|launchers?|weapons?)|pepper ?balls?)",
    verb: null,
  },
  {
    code: "pepper spray",
    thing: "(?:pepper spray|oc spray|oleoresin capsicum|chemical spray)",
    verb: "pepper[- ]sprayed|maced",
  },
  { code: "baton", thing: "(?:batons?|nightsticks?|asps?)", verb: null },
  {
    code: "chokehold",
    thing:
      "(?:choke ?-?holds?|carotid (?:holds?|restraints?|control holds?)|neck (?:holds?|restraints?)|strangleholds?|headlocks?)",
    verb: "choked",
  },
  {
    code: "vehicle",
    thing: "(?:(?:(?:patrol|police|squad) (?:cars?|vehicles?|suvs?|cruisers?)|cruisers?))",
    verb: null,
  },
  {
    code: "police dog",
    thing: "(?:police dogs?|k-?9s?(?! unit| officer| handler| team)|police k-?9s?|canines?)",
    verb: null,
  },
  {
    code: "physical restraint",
    thing: "(?:body weight|(?:his|her|their) (?:knees?|weight|body))",
    verb: "pinned|restrained|physically restrained|tackled|knelt on|kneeled on|wrestled|held down|took (?:him|her|the man|the woman) (?:down )?to the ground|pressed",
  },
];
