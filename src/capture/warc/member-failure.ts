/** Why a gzip member gives no more. Thrown while its content is read, never out of a reading. */
export class MemberFailure extends Error {}

/** A gzip member that cannot be inflated as it was written. */
export class BrokenMember extends MemberFailure {}

/** A gzip member that grows beyond the limit on ratio. */
export class RefusedMember extends MemberFailure {}

/** What a failure comes to as an item. */
export function failureItem(failure: MemberFailure): { damaged: string } | { skipped: string } {
  return failure instanceof RefusedMember ? { skipped: failure.message } : { damaged: failure.message };
}
