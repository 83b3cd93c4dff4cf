/** A package that is shipped, with what its compiled files hold and what its faces say of their rights. */
import { compiledParts, isCompiled, type CompiledPart } from './compiled-parts.ts';
import { isFace, noticeOfFace } from './face-notice.ts';
import { installedPackage, type LicensedPackage } from './licensed-package.ts';

export interface ShippedPackage extends LicensedPackage {
  readonly folder: string;
  readonly parts: readonly CompiledPart[];
  readonly notices: readonly string[];
}

/** `sources`: the files of the package that are shipped, in whatever form. Throws ShipmentRefused when it may not be. */
export function shippedPackage(root: string, folder: string, sources: Iterable<string>): ShippedPackage {
  const files = [...sources];
  const licensed = installedPackage(root, folder);
  const parts = files.some(isCompiled) ? compiledParts(licensed) : [];
  const notices = new Set(files.filter(isFace).flatMap((face) => noticeOfFace(face) ?? []));
  return { ...licensed, folder, parts, notices: [...notices].sort() };
}
