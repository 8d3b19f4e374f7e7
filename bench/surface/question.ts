/** What each client is measured with. */
export interface SurfaceSettings {
  url: string;
  /** Folder of the project in which the client is installed. */
  project: string;
}

/** Read 10,000 people, or change 1,000 settings. */
export interface SurfaceQuestion {
  what: "list" | "update";
}

/** How long the work took, and how many things it handled. */
export async function timed(work: () => Promise<number>): Promise<{ ms: number; count: number }> {
  const startedAt = performance.now();
  const count = await work();
  return { ms: performance.now() - startedAt, count };
}
