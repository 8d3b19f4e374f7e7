import { publicId } from "./ids.ts";

/**
 * Gives mentions in HTML the public ids of the people they mean: inside conversations they carry bare UUIDs.
 *
 * @source observed: `<spark-mention data-object-type="person" data-object-id="<uuid>">`
 */
export function publicMentions(html: string): string {
  return html.replaceAll(
    /(<spark-mention\b[^<>]*\bdata-object-id=")([0-9a-f-]{36})(?=")/g,
    (_, start: string, uuid: string) => start + publicId("PEOPLE", uuid),
  );
}
