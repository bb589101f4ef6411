import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface ServedSite {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Hands out a folder below a base, as any static host does: files by their name, and the page for what is not there. */
export async function serveSite(dist: string, base: string): Promise<ServedSite> {
  const files = sirv(dist, { dev: false, etag: true, maxAge: 600 });
  const missing = readFileSync(join(dist, "404.html"));
  const server: Server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
      response.end(missing);
    };
    const url = request.url ?? "/";
    if (!url.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
