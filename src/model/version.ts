import manifest from "../../package.json" with { type: "json" };

/** The one version number printed in every record: of the code that read, assembled and printed it. */
export const version: string = manifest.version;
