import { expect, test } from "vitest";
import { unreadableFile } from "./file-errors.ts";

test.each([
  ["ENOENT", "missing", /^a\.txt: no such file/],
  ["EACCES", "not-permitted", /^a\.txt: this account may not read it/],
  ["EPERM", "not-permitted", /permissions/],
  ["ELOOP", "not-permitted", /it is a link/],
  ["EIO", "not-permitted", /could not be read \(EIO\)/],
])("names the file and the cure for %s", (reported, code, message) => {
  const refused = unreadableFile("a.txt", Object.assign(new Error("from the system"), { code: reported }));
  expect(refused).toMatchObject({ code, source: "a.txt", message: expect.stringMatching(message) });
});
