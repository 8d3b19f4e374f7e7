import {
  type CreatePersonInput,
  createPerson,
  getMe,
  getPerson,
  type ListPeopleInput,
  listPeople,
  type Person,
  removePerson,
  type UpdatePersonInput,
  updatePerson,
} from "@parley/contract/people";
import { isUuid, publicId } from "@parley/protocol/ids";
import type { CallOptions, Client } from "../core/client.ts";
import { Paged } from "../core/pages.ts";
import type { PeopleFeatures } from "./generated/people/features.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";
import { groupAt } from "./surface/group.ts";

/** People and bots. */
export class People {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Calling settings of a person, feature by feature. */
  get features(): PeopleFeatures {
    return groupAt(this.#client, "people.features") as PeopleFeatures;
  }

  /**
   * Reads one person.
   *
   * @param person - `me` for the token's owner, an id (public, or a bare UUID), or the person.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/people/get-person-details
   */
  get(person: "me" | Ref, options?: CallOptions): Promise<Person> {
    if (person === "me") return this.#client.call(getMe, {}, options);
    return this.#client.call(getPerson, { personId: personIdOf(person) }, options);
  }

  /**
   * Finds people by email, name or other marks, or reads many by their ids.
   *
   * @param who - What to look for; or ids (or people), asked for in groups of 85 and answered as one page, without those not found.
   * @param showAllTypes - Whether `type` is given as it is for every kind of account.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/people/list-people
   * @example
   * const [ana] = await webex.people.list({ email: "ana@acme.example" });
   */
  list(who?: ListPeopleInput | readonly Ref[], options?: CallOptions): Paged<Person>;
  list(who: ListPeopleInput | readonly Ref[], showAllTypes: boolean, options?: CallOptions): Paged<Person>;
  list(who: ListPeopleInput | readonly Ref[] = {}, flag?: boolean | CallOptions, more?: CallOptions): Paged<Person> {
    const options = typeof flag === "boolean" ? more : flag;
    const shown = typeof flag === "boolean" ? { showAllTypes: flag } : {};
    if (!isList(who)) return this.#client.list(listPeople, { ...who, ...shown }, options);
    return new Paged(async () => {
      const { readPeople } = await import("./readPeople.ts");
      const read = (id: string) => this.#client.list(listPeople, { id, ...shown }, options).all();
      return { items: await readPeople(who.map(personIdOf), read) };
    });
  }

  /**
   * Creates a person; needs an administrator's token.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/people/create-a-person
   */
  create(input: CreatePersonInput, options?: CallOptions): Promise<Person> {
    return this.#client.call(createPerson, input, options);
  }

  /**
   * Changes a person; needs an administrator's token.
   *
   * @param person - The person with its changes: what is left out is emptied.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/people/update-a-person
   */
  update(person: WithId<UpdatePersonInput, "personId">, options?: CallOptions): Promise<Person> {
    return this.#client.call(updatePerson, { ...person, personId: personIdOf(person) }, options);
  }

  /**
   * Deletes a person; needs an administrator's token.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/people/delete-a-person
   */
  remove(person: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removePerson, { personId: personIdOf(person) }, options);
  }
}

/** A bare UUID, as events of other clients carry it, names a person as well. */
function personIdOf(person: Ref): string {
  const id = idOf(person);
  return isUuid(id) ? publicId("PEOPLE", id) : id;
}

function isList(who: ListPeopleInput | readonly Ref[]): who is readonly Ref[] {
  return Array.isArray(who);
}
