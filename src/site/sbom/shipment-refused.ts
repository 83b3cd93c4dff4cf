/** The build would ship something that nobody answers for: a package without a known licence, or a file of unknown origin. */
export class ShipmentRefused extends Error {
  override readonly name = 'ShipmentRefused';
}
