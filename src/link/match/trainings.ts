/**
 * Pairs to learn from: a condition that brings together many pairs of one person, and the questions that it answers by itself, of which
 * nothing can be learned there. What one cannot teach another does.
 */
export interface Training {
  readonly name: string;
  /** SQL over `l` and `r`, an equality of columns first so that it can be joined on. */
  readonly on: string;
  readonly silent: readonly string[];
  /** Whether only pairs of one state meet, so that strangers' places must be those of strangers of one state. */
  readonly ofOneState: boolean;
  /** Whether pairs of one incident and two people meet as often as pairs of one person do, so that they can be counted here. */
  readonly tellsIncidents: boolean;
}

export const trainings: readonly Training[] = [
  {
    name: "state and day",
    on: "l.state = r.state AND l.day = r.day",
    silent: ["date"],
    ofOneState: true,
    tellsIncidents: true,
  },
  {
    name: "first and last name",
    on: "l.last_name = r.last_name AND l.first_name = r.first_name",
    silent: ["name", "middle name"],
    ofOneState: false,
    tellsIncidents: false,
  },
  {
    name: "city, age and gender",
    on: "l.city_name = r.city_name AND l.state = r.state AND l.age = r.age AND l.gender = r.gender",
    silent: ["place", "age", "gender"],
    ofOneState: true,
    tellsIncidents: false,
  },
];
