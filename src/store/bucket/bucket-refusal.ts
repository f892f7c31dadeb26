import { AnswerableError } from "../../model/index.ts";

/** What servers call what is wrong, and what people can do. */
const REASONS: Readonly<Record<string, readonly [code: string, why: string]>> = {
  NoSuchBucket: ["bucket-missing", "there is no such bucket on the server. Make it, or check its name."],
  InvalidAccessKeyId: ["bucket-refused", "the server does not know this access key. Check AWS_ACCESS_KEY_ID."],
  SignatureDoesNotMatch: ["bucket-refused", "the secret key is wrong. Check AWS_SECRET_ACCESS_KEY."],
  ExpiredToken: ["bucket-refused", "the session's token is too old. Get new credentials."],
  RequestTimeTooSkewed: [
    "bucket-refused",
    "the clocks of this machine and the server differ. Set this machine's clock.",
  ],
  AccessDenied: ["bucket-refused", "this key may not read and write there. Change what it may do, or use another."],
  AuthorizationHeaderMalformed: ["bucket-refused", "the bucket is in another region. Set AWS_REGION to it."],
  PermanentRedirect: [
    "bucket-refused",
    "the bucket is in another region or on another server. Set AWS_REGION or AWS_ENDPOINT_URL_S3 to it.",
  ],
};

/** What a server's refusal means, as a sentence. */
export async function refusedBy(answer: Response, place: string): Promise<AnswerableError> {
  const words = await answer.text().catch(() => "");
  const named = /<Code>(?<name>\w+)<\/Code>/.exec(words)?.groups?.name ?? "";
  const byStatus =
    answer.status === 403 ? "AccessDenied" : answer.status >= 300 && answer.status < 400 ? "PermanentRedirect" : "";
  const [code, why] = REASONS[named] ??
    REASONS[byStatus] ?? [
      "bucket-failed",
      `the server answered ${answer.status}${named ? ` (${named})` : ""}. Try again; nothing was lost.`,
    ];
  return new AnswerableError(code, `${place}: ${why}`);
}

/** A server that did not answer. */
export function notReached(endpoint: string, cause: unknown): AnswerableError {
  const deeper = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const sign = deeper instanceof Error && "code" in deeper ? ` (${String(deeper.code)})` : "";
  const why = `no server of buckets answers there${sign}. Start it, or check AWS_ENDPOINT_URL_S3; nothing was lost.`;
  return new AnswerableError("bucket-not-reached", `${endpoint}: ${why}`, { cause });
}
