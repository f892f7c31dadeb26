/** Texts that are about a police use of deadly force, and texts that are not. All people and places are invented. */
export const related: readonly string[] = [
  "Two Alder Crossing police officers shot and killed a man on Larch Street on Monday.",
  "No charges will be filed in the death of Jonas Weir, 23. Officers used a carotid hold on him in August.",
  "A former Port Brannock officer is charged with murdering Eli Farrow, 12, who was unarmed.",
  "A Teasdale County jury convicted former Alder Crossing officer Dale Marr of murder for shooting Owen Hart four times.",
  "The suit says that the city owes the family of Rosa Quill for her death in a chokehold. She was unarmed.",
  "Chief Ada Brandt fired Colin Rusk, who shot Toby Lane, 15, on Saturday night. Body camera video showed the car moving away.",
  "The suspect raised a rifle at deputies, who ordered him to drop it. A deputy returned fire.",
  "The family of Omar Teal, 31, who was shot and killed by Alder Crossing, Montana, police on May 2, sued the city.",
  "OFFICERS TOLD THE DRIVER TO DROP THE WEAPON. HE POINTED IT AT AN OFFICER. THE OFFICER DISCHARGED HIS FIREARM.",
  "The officer was attempting to control a disturbance when a man with a knife approached the officer, causing the officer to have to shoot him.",
  "State investigators are looking into an officer-involved shooting in Port Brannock.",
  "Nora Ives died in police custody on Friday. Deputies had kneeled on her back.",
  "The council voted for an independent inquiry into Eli Farrow's death. Farrow died after a chokehold. The officers were reassigned in June.",
];

export const unrelated: readonly string[] = [
  "A man found shot to death on Monday was identified by police as Jonas Weir, 29.",
  "Police are investigating after a man was shot in the arm on Larch Street. Anyone with information is asked to call detectives.",
  "Alder Crossing police arrested a 19-year-old and charged him with murder in the shooting death of Owen Hart.",
  "Officers responding to reports of shots being fired found a woman wounded outside a nightclub.",
  "Police want to know who fired shots into a car in a parking lot on Tuesday night. No suspects are held.",
  "A man was shot by a neighbor, Montana officials say, and police arrested him.",
  "Deputies were told the person who fired the gun was a neighbour.",
  "Two men robbed a petrol station at gunpoint. A police dog could not track them. No arrests were made.",
  "An advocacy group compares counts of people killed by police across the country.",
  "The city council approved a $17 million budget with $6 million for a new police building.",
  "Police officers took a course in de-escalation last year, a staff report says.",
  "A man who shot himself in the arm is accused of trying to hide it by telling officers that he had been robbed.",
  "A photo shows a Port Brannock police cruiser. A teenager was shot during an argument and police arrested his cousin.",
  "The mayor praised the work of the fire department after a warehouse burned down.",
];

/** What a related text is mostly about. */
export const subjects: readonly (readonly [subject: "main" | "several" | "mentioned", text: string])[] = [
  ["main", "Two Alder Crossing police officers shot and killed a man on Larch Street on Monday."],
  [
    "main",
    `Residents of Larch Street woke to sirens on Monday.
Neighbours heard shouting at about 5 a.m.
A woman had called 911 about her brother.
Officers ordered the man to drop a knife.
He came at the officers, and Officer Dale Marr fired twice.
The man died at the scene.
Marr is on administrative leave.
Body camera video will be released.
The district attorney will review the shooting.
The family has hired a lawyer.`,
  ],
  [
    "mentioned",
    `The mayoral race in Port Brannock entered its last week.
Lena Moss spent Tuesday at a food market.
She promised lower fares and more buses.
Her rival, Carl Addy, spoke to dock workers.
He wants a new bridge by 2040.
Both have raised about the same amount of money.
A poll on Sunday had them level.
A debate is planned for Thursday evening.
Addy was criticised last year after police shot and killed a man in his district.
Turnout is expected to be high.
The polls open at seven.
Results will be known by midnight.
The winner takes office in January.`,
  ],
  [
    "several",
    `Five people were killed by police in Teasdale County this year.
Officers shot and killed Jonas Weir in March.
Deputies killed Owen Hart in May.
A trooper shot and killed Rosa Quill in June.`,
  ],
];
