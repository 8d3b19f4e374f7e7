/** A plugin is given what it needs and returns what it adds. */
export type Plugin<Needs, Adds> = (client: Needs) => Adds;
