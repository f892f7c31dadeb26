import { mendable } from "./mendable.ts";

/** Does what is asked of a database; errors that people can mend are told in a sentence. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw mendable(error);
  }
}
