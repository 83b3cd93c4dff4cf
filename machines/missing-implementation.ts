/** A machine was started without a service it names: fill the slot with .provide() in the composition root. */
export class MissingImplementation extends Error {
  override readonly name = 'SlotEmpty';
  constructor(slot: string) {
    super(
      `Nothing fills the slot "${slot}". Give it with machine.provide({ actors }) where the app is put together.`,
    );
  }
}
