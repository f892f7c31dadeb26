import { z } from "@hono/zod-openapi";
import * as model from "../../model/index.ts";

// The words of the model, as schemas of the desk's own description.
export const SpeakerKind = z.enum(model.SpeakerKind.options);
export const Mode = z.enum(model.Mode.options);
export const FieldName = z.enum(model.FieldName.options);
export const FactStatus = z.enum(model.FactStatus.options);
export const StepState = z.enum(model.StepState.options);
export const PersonRole = z.enum(model.PersonRole.options);
export const CommitmentState = z.enum(["open", "kept", "overdue", "withdrawn"]);
