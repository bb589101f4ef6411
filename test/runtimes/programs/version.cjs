// What a runtime calls itself.
exports.version = () => globalThis.Bun?.version ?? globalThis.Deno?.version.deno ?? process.versions.node;
