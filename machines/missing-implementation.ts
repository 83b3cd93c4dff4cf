/** A machine was started without a service it names: give it with .provide() in the composition root. */
export class MissingImplementation extends Error {
  override readonly name = 'MissingImplementation';
  constructor(actor: string) {
    super(
      `Nothing implements the actor "${actor}". Give it with machine.provide({ actors }) where the app is put together.`,
    );
  }
}
