/** Whose hand: which considerations somebody else typed, and what that person adds, apart from the person's own words. */
import type { Answer } from '#domain/record/record.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { hasValue } from '#domain/summary/format-answer.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

/** Hands that are told of: a helper's, and a parent's where the child answered. */
const typers = ['other', 'parent'] as const;
type Typer = (typeof typers)[number];

const isTypedBy = (typer: Typer, { status, answeredBy, typedBy }: Answer): boolean =>
  status === 'answered' &&
  typedBy === typer &&
  (typer === 'other' ? answeredBy !== typer : answeredBy === 'person');

/** One fact for each hand: the considerations in which it typed. */
export function typedBy(context: SummaryContext): Line[] {
  const { pack, answers, translator, t, common } = context;
  const { considerations, steps } = pack.questionnaire;
  const considerationOf = (id: string) =>
    pack.itemById.get(id)?.consideration ??
    steps.find((step) => step.id === pack.stepByQuestion.get(id)?.id)?.consideration;
  return typers.flatMap((typer): Line[] => {
    const typed = Object.keys(answers).filter((id) => {
      const answer = answers[id];
      return answer !== undefined && isTypedBy(typer, answer);
    });
    const parts = considerations.filter(({ id }) => typed.some((one) => considerationOf(one) === id));
    if (parts.length === 0) return [];
    const text = parts.map(({ id }) => translator.consideration(id)).join(common('list.separator'));
    return [{ role: 'fact', label: t(`head.typed-${typer}`), text, from: typed }];
  });
}

export const helperNoteBlock = (context: SummaryContext): Block => ({
  id: 'helper-note',
  heading: context.t('helper-note.heading'),
  lead: context.t('helper-note.lead'),
  lines: context
    .answered('helper-note')
    .filter(hasValue)
    .map(({ question, answer }) => ({
      role: 'quote',
      ...context.own(String(answer.value)),
      from: [question.id],
    })),
});
