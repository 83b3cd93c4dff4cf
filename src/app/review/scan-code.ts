/** Looks for a QR code with the camera: frame after frame goes to the worker, none is kept. Loaded when it is needed. */
import { requireOneSheet } from '#domain/qr-code/single-qr-code.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { CodeError, FileError, problemOf } from '#domain/problems/problem.ts';
import { NotOurCode } from '#domain/qr-code/envelope.ts';
import type { CameraNews } from '#machines/review/camera.ts';
import type { CodeFinder } from '#image/call-finder.ts';
import { startCodeFinder } from './start-qr-finder.ts';

/** Where a device has two cameras, the one that looks away from its user; wide enough for the largest code. */
const wanted: MediaStreamConstraints = {
  video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
};
/** Between two frames, in ms. */
const pause = 80;

/** Tells what happens until `left` is aborted; from then on the camera is off. */
export async function scanCode(
  pack: Pack,
  tell: (news: CameraNews) => void,
  left: AbortSignal,
): Promise<void> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia(wanted);
    whenAborted(left, () => stream.getTracks().forEach((track) => track.stop()));
    for (const track of stream.getTracks()) track.onended = () => tell({ type: 'camera.missing' });
    tellWhenHidden(tell, left);
    const view = await viewOf(stream);
    tell({ type: 'camera.started', view });
    await readFrames({ view, pack, tell, left });
  } catch (error) {
    if (left.aborted) return;
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    tell({ type: isRefused ? 'camera.refused' : 'camera.missing' });
  }
}

function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}

/** Nobody watches a camera behind another page. */
function tellWhenHidden(tell: (news: CameraNews) => void, left: AbortSignal): void {
  const look = () => {
    if (document.hidden) tell({ type: 'camera.hidden' });
  };
  document.addEventListener('visibilitychange', look, { signal: left });
}

async function viewOf(stream: MediaStream): Promise<HTMLVideoElement> {
  const view = document.createElement('video');
  view.muted = true;
  view.playsInline = true; // else a phone fills its screen with it
  view.srcObject = stream;
  await view.play();
  return view;
}

interface Looking {
  readonly view: HTMLVideoElement;
  readonly pack: Pack;
  readonly tell: (news: CameraNews) => void;
  readonly left: AbortSignal;
}

async function readFrames({ view, pack, tell, left }: Looking): Promise<void> {
  const finder = startCodeFinder();
  const isOver = () => left.aborted;
  whenAborted(left, () => finder.end());
  while (!isOver()) {
    const codes = await codesBefore(view, finder);
    if (codes.length > 0 && !isOver()) tell(newsOf(codes, pack));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const codesBefore = async (view: HTMLVideoElement, finder: CodeFinder): Promise<readonly string[]> =>
  finder.codesIn({ picture: await createImageBitmap(view), patience: 'quick' });

function newsOf(codes: readonly string[], pack: Pack): CameraNews {
  try {
    return { type: 'code.read', found: requireOneSheet(codes, pack) };
  } catch (error) {
    if (error instanceof NotOurCode) return { type: 'code.strange' };
    return { type: 'code.failed', problem: problemOf(error, FileError, CodeError) };
  }
}
