import type { MarkdownRenderer } from "vitepress";

/** What VitePress writes into pages in English, in the language of pages that are not. */
export function vietnameseLabels(md: MarkdownRenderer): void {
  const isVietnamese = (env: { readonly relativePath?: string }): boolean =>
    env.relativePath !== undefined && !env.relativePath.startsWith("en/");

  md.core.ruler.push("vietnamese-anchors", ({ tokens, env }) => {
    if (!isVietnamese(env)) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const [, heading] = /^Permalink to "(.*)"$/s.exec(token.attrGet("aria-label") ?? "") ?? [];
      if (heading !== undefined) token.attrSet("aria-label", `Liên kết đến “${heading}”`);
    }
  });

  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const html = fence?.(tokens, index, options, env, renderer) ?? "";
    return isVietnamese(env) ? html.replace(`title="Copy Code"`, `title="Sao chép mã"`) : html;
  };
}
