import type { Rule } from "./rule.ts";
import { age } from "./rules/age.ts";
import { armed } from "./rules/armed.ts";
import { autopsy } from "./rules/autopsy.ts";
import { callSource } from "./rules/call-source.ts";
import { cameras } from "./rules/cameras.ts";
import { causeOfDeath } from "./rules/cause-of-death.ts";
import { chargingDecision } from "./rules/charging-decision.ts";
import { city } from "./rules/city.ts";
import { cityAndState } from "./rules/city-and-state.ts";
import { civilSuit } from "./rules/civil-suit.ts";
import { commitment } from "./rules/commitment.ts";
import { county } from "./rules/county.ts";
import { crossStreets } from "./rules/cross-streets.ts";
import { dateOfIncident } from "./rules/date-of-incident.ts";
import { deescalation } from "./rules/deescalation.ts";
import { discipline } from "./rules/discipline.ts";
import { encounterReason } from "./rules/encounter-reason.ts";
import { fleeing } from "./rules/fleeing.ts";
import { forceType } from "./rules/force-type.ts";
import { gender } from "./rules/gender.ts";
import { grandJury } from "./rules/grand-jury.ts";
import { hands } from "./rules/hands.ts";
import { hurt } from "./rules/hurt.ts";
import { incidentAgency } from "./rules/incident-agency.ts";
import { internalAffairs } from "./rules/internal-affairs.ts";
import { investigatingBody } from "./rules/investigating-body.ts";
import { leave } from "./rules/leave.ts";
import { mentalHealth } from "./rules/mental-health.ts";
import { nameGiven } from "./rules/name-given.ts";
import { namesRelease } from "./rules/names-release.ts";
import { objectHeld } from "./rules/object-held.ts";
import { officerAccount } from "./rules/officer-account.ts";
import { officerFired } from "./rules/officer-fired.ts";
import { officerSaw } from "./rules/officer-saw.ts";
import { officersInjured } from "./rules/officers-injured.ts";
import { officersOnScene } from "./rules/officers-on-scene.ts";
import { officersWhoFired } from "./rules/officers-who-fired.ts";
import { outcome } from "./rules/outcome.ts";
import { personsInjured } from "./rules/persons-injured.ts";
import { personsKilled } from "./rules/persons-killed.ts";
import { placeName } from "./rules/place-name.ts";
import { policyChange } from "./rules/policy-change.ts";
import { position } from "./rules/position.ts";
import { priorIncidents } from "./rules/prior-incidents.ts";
import { prosecutorReview } from "./rules/prosecutor-review.ts";
import { pursuit } from "./rules/pursuit.ts";
import { question } from "./rules/question.ts";
import { race } from "./rules/race.ts";
import { relationship } from "./rules/relationship.ts";
import { reportRelease } from "./rules/report-release.ts";
import { residence } from "./rules/residence.ts";
import { settlement } from "./rules/settlement.ts";
import { shotsFired } from "./rules/shots-fired.ts";
import { statement } from "./rules/statement.ts";
import { streetAddress } from "./rules/street-address.ts";
import { timesHit } from "./rules/times-hit.ts";
import { trialOutcome } from "./rules/trial-outcome.ts";
import { unarmed } from "./rules/unarmed.ts";
import { vehicleMotion } from "./rules/vehicle-motion.ts";
import { vehicleUsed } from "./rules/vehicle-used.ts";
import { videoRelease } from "./rules/video-release.ts";
import { warrant } from "./rules/warrant.ts";
import { warrantKind } from "./rules/warrant-kind.ts";
import { weaponDenied } from "./rules/weapon-denied.ts";
import { weaponDropped } from "./rules/weapon-dropped.ts";
import { weaponFired } from "./rules/weapon-fired.ts";
import { weaponFound } from "./rules/weapon-found.ts";
import { weaponHeld } from "./rules/weapon-held.ts";
import { withheld } from "./rules/withheld.ts";
import { wounds } from "./rules/wounds.ts";
import { yearsOfService } from "./rules/years-of-service.ts";

/** Every rule, in running order: the order claims come in, and no rule sees another's. */
export const rules: readonly Rule[] = [
  dateOfIncident,
  cityAndState,
  city,
  county,
  placeName,
  streetAddress,
  crossStreets,
  encounterReason,
  callSource,
  warrant,
  warrantKind,
  pursuit,
  vehicleMotion,
  officersOnScene,
  officersWhoFired,
  forceType,
  shotsFired,
  officersInjured,
  personsKilled,
  personsInjured,
  deescalation,
  cameras,
  nameGiven,
  age,
  gender,
  relationship,
  race,
  residence,
  weaponHeld,
  weaponFired,
  weaponDenied,
  weaponFound,
  weaponDropped,
  vehicleUsed,
  armed,
  unarmed,
  objectHeld,
  position,
  hands,
  fleeing,
  mentalHealth,
  outcome,
  wounds,
  timesHit,
  causeOfDeath,
  officerAccount,
  officerSaw,
  yearsOfService,
  officerFired,
  hurt,
  priorIncidents,
  leave,
  investigatingBody,
  internalAffairs,
  prosecutorReview,
  withheld,
  commitment,
  question,
  chargingDecision,
  grandJury,
  trialOutcome,
  discipline,
  videoRelease,
  namesRelease,
  reportRelease,
  civilSuit,
  settlement,
  policyChange,
  autopsy,
  incidentAgency,
  statement,
];
