import { STORY, type UnreadTable } from "./table.ts";

/** What is not of the incident: a public-safety reminder. Invented. */
export const safetyReminder: UnreadTable = {
  about: "a public-safety reminder",
  story: STORY,
  never: [
    "Police remind residents to call 911 if they see somebody with a gun.",
    "Anyone in a mental health crisis can call or text 988 at any time.",
    "Residents are urged to stay indoors and not to approach anyone who is armed.",
    "If you or someone you know is suicidal, help is available.",
    "Drivers are reminded to pull over when officers signal a traffic stop.",
    "Never point a toy gun at anybody, the sheriff's office says on its website.",
    "Keep firearms locked away from children, the department advises.",
    "Anyone with information about the shooting is asked to call the Teasdale County Sheriff's Office.",
    "People who carry a concealed weapon should tell an officer so at once, the department advises.",
    "Police ask anyone who has video to share it with detectives.",
    "Call the crisis line before a dispute turns violent, the city advises.",
    "The public is reminded that fleeing from police is a crime.",
  ],
  still: [
    ["mental_health", "The man was suicidal, his mother said."],
    ["weapon", "He pointed a toy gun at officers, police said."],
    ["investigating_body", "The Teasdale County Sheriff's Office is investigating the shooting."],
  ],
};
