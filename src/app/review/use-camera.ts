/** The actor that holds the camera: its code comes when it is first asked for, and leaving switches the camera off. */
import type { CameraNews } from '#machines/review/camera.ts';
import type { Pack } from '#domain/pack/pack.ts';

interface CameraActor {
  readonly input: Pack;
  readonly sendBack: (news: CameraNews) => void;
}

export function useCamera({ input, sendBack }: CameraActor): () => void {
  const left = new AbortController();
  const look = async () => {
    const { scanCode } = await import('./scan-code.ts');
    await scanCode(input, sendBack, left.signal);
  };
  look().catch(() => sendBack({ type: 'camera.missing' }));
  return () => left.abort();
}
