/** A box around what must not be overlooked. It goes on on the next page when it has to. */
import { inset } from '#pdf/page/paper.ts';
import { withFrame, spacer, withNext, type Column, type Frame, type Strip } from '#pdf/page/strip.ts';
import { outline, spaces } from './styles.ts';
import { within, type Setting } from './setting.ts';

const radius = 5;

/** `fill` gives the strips for the column inside the box. */
export function box(setting: Setting, fill: (inside: Setting) => readonly Strip[]): Strip[] {
  const inside = fill(within(setting, inset(setting.column, spaces.boxPadding + 2)));
  const padding = spacer(spaces.boxPadding);
  const strips = [...withNext([padding]), ...inside.slice(0, -1), ...withNext(inside.slice(-1)), padding];
  return withFrame(frameAround(setting.column), strips);
}

const frameAround =
  ({ left, width }: Column): Frame =>
  (page, { top, bottom, isContinued, goesOn }) => {
    const upper = isContinued ? top - spaces.boxPadding : top;
    const lower = goesOn ? bottom + spaces.boxPadding : bottom;
    page.artifact('Layout', (pen) =>
      pen.frame({ left, top: upper, width, height: lower - upper }, radius, outline),
    );
  };
