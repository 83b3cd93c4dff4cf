/** Everybody in the example files, by the name of their file. */
import type { Person } from './person.ts';
import { amina } from './people/amina-knee.ts';
import { claire } from './people/claire-for-father.ts';
import { denise } from './people/told-one-way.ts';
import { dev } from './people/skips-nearly-all.ts';
import { ines } from './people/ines-overwhelmed.ts';
import { leo } from './people/leo-teen.ts';
import { maya } from './people/maya-parent.ts';
import { nobody } from './people/empty.ts';
import { nora } from './people/nora-spine.ts';
import { overwhelming } from './people/overwhelming.ts';
import { paul } from './people/paul-lung.ts';
import { rosemene } from './people/french-interpreter.ts';
import { sophieAndElodie } from './people/one-section.ts';
import { walter } from './people/walter-farmer.ts';
import { zoe } from './people/zoe-runner.ts';

export const everyone: Readonly<Record<string, Person>> = {
  'amina-knee': amina,
  'claire-for-father': claire,
  empty: nobody,
  'french-interpreter': rosemene,
  'ines-overwhelmed': ines,
  'leo-teen': leo,
  'maya-parent': maya,
  'nora-spine': nora,
  'one-section': sophieAndElodie,
  overwhelming,
  'paul-lung': paul,
  'skips-nearly-all': dev,
  'told-one-way': denise,
  'walter-farmer': walter,
  'zoe-runner': zoe,
};
