import { Realtime } from "../realtime.ts";
import { FakeService } from "./fakeService.ts";
import { atRest } from "./until.ts";

/** A client that is connected to a service in memory. */
export interface Connected {
  service: FakeService;
  realtime: Realtime;
  /** Closes the client. @throws Error when a rejection was left loose meanwhile */
  end(): Promise<void>;
}

/** Takes note of rejections that nobody takes care of; the function ends it and throws when there were any. */
export function watchRejections(): () => Promise<void> {
  const loose: unknown[] = [];
  const keep = (reason: unknown) => loose.push(reason);
  process.on("unhandledRejection", keep);
  return async () => {
    await atRest();
    process.off("unhandledRejection", keep);
    if (loose.length) throw new AggregateError(loose, `Rejections were left loose: ${loose.map(String).join("; ")}`);
  };
}

/** @param prepare - Adds listeners before the first event can come. */
export async function startConnected(prepare: (realtime: Realtime) => void = () => {}): Promise<Connected> {
  const endWatch = watchRejections();
  const service = await FakeService.start();
  const realtime = new Realtime(service.client({ retry: { maxRetries: 0 } }));
  prepare(realtime);
  await realtime.connect();
  const end = async () => {
    await realtime.close();
    await endWatch();
  };
  return { service, realtime, end };
}
