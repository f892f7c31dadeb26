import { type UseMutationOptions, type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRef } from "react";

/** Something that is sent to the server, and how far that is. */
export interface Sending<Answer, Sent>
  extends Pick<UseMutationResult<Answer, Error, Sent>, "data" | "error" | "isPending"> {
  readonly send: (what: Sent) => void;
}

/** Sends once at a time: what is pressed again in the same moment, or before the answer is there, sends nothing. */
export function useOnce<Answer, Sent>(
  options: Pick<UseMutationOptions<Answer, Error, Sent>, "mutationFn" | "onSuccess">,
): Sending<Answer, Sent> {
  // A page is drawn anew only after both presses of a double click: what it shows cannot tell.
  const isUnderWay = useRef(false);
  const { data, error, isPending, mutateAsync } = useMutation<Answer, Error, Sent>({
    ...options,
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  const send = (what: Sent) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    // What failed is shown by whoever asked: `error`.
    (mutateAsync as (sent: Sent) => Promise<Answer>)(what).catch(() => undefined);
  };
  return { data, error, isPending, send };
}
