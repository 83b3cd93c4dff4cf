/** Taking ready questions into the person's list and out of it again, and what is told about it. */
import { teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import type { Session } from '#ui/session.svelte.ts';

/** What a ready question needs: whether it is on the list, and what its button does. */
export interface Asked {
  readonly isAdded: boolean;
  readonly onpress: () => void;
}

/** Call it while a component is set up; what it gives is reactive. */
export function askingReady(here: Session): {
  readonly announcement: string;
  readonly of: (id: string) => Asked;
} {
  let announcement = $state('');
  const listed = $derived(teamQuestionsOf(here.context.record, here.context.pack).listed.map(({ id }) => id));
  return {
    get announcement() {
      return announcement;
    },
    of: (id) => {
      const isAdded = listed.includes(id);
      const onpress = () => {
        here.send({ type: isAdded ? 'question.removed' : 'question.kept', id });
        announcement = isAdded ? '' : here.translator.ui('comparison.added');
      };
      return { isAdded, onpress };
    },
  };
}
