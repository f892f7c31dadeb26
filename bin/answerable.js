#!/usr/bin/env node
// Plain old JavaScript on purpose: it must parse on a Node too old to run the rest, to say so in a sentence.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `answerable needs Node 22.12 or later and this is ${process.versions.node}. In its own folder, "npm install" brings a newer one: run "npx answerable" there.`,
  );
  process.exit(1);
}
import("../dist/cli/main.js").catch((error) => {
  if (error.code !== "ERR_MODULE_NOT_FOUND" || !String(error.message).includes("cli")) throw error;
  console.error('answerable is not built yet. Run "npm install" or "npm run build" in its folder.');
  process.exit(1);
});
