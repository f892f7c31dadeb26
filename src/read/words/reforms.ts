const ADJECTIVES = "(?:(?!(?:whether|if|how|that|to|and|or|officers?|video|footage|what)\\b)[\\p{L}’'-]+ ){0,5}?";

/** A regular expression source for rules that police work by: "its use-of-force policy", "training". */
export const POLICE_RULES = `(?:${ADJECTIVES}(?:polic(?:y|ies)|guidelines|procedures|protocols?|training|tactics|general orders?|use[- ]of[- ]force (?:rules|standards)|rules (?:on|for|about|governing) (?:[\\p{L}-]+ ){1,4})(?! (?:compliance|violations?|makers?|officers?|academy|academies|videos?)))`;

/** What police do that is banned or limited after a death: "no-knock warrants", "chokeholds". */
export const PRACTICE =
  "(?:(?:the |all |most |its |their )?(?:use of )?(?:no-knock (?:search )?(?:warrants?|raids?|entries)|choke-?holds?|neck restraints?|(?:foot|vehicle|car|high-speed) (?:pursuits|chases)|pretextual (?:traffic )?stops|pretext stops|shooting (?:at|into) moving (?:cars|vehicles)))";

/** A law about police: what stands behind it says that it is one. */
export const LAW =
  "(?:an? |the )?(?:[\\p{L}’'“”-]+ ){0,4}?(?:ordinance|law|bill|legislation)[^.;]{0,60}?\\b(?:police|officers?|deput(?:y|ies)|use of force|warrants?|chokeholds?|body cameras?|crisis (?:team|response)|pursuits)";
