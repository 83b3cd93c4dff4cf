/** What the things that an aid compares must look like, and the marks of its considerations. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';
import { field, optionalField } from './described.ts';
import { Id, Numbered } from './schema-conditions.ts';

export const Fact = v.strictObject({
  ...Numbered,
  section: field('The part of the source that its first line stands in; its words are in "sections".', Id),
  lines: field(
    'The lines of the source that it rests on.',
    v.pipe(v.array(v.number()), v.minLength(1, 'names no line of the source')),
  ),
});
export type Fact = v.InferOutput<typeof Fact>;

/** The first of an option stands for every place that has none of its own. */
const OptionDrawing = v.strictObject({
  id: field('The file drawings/<id>.svg.', Id),
  places: optionalField(
    'Options of the question about the place that it is for. Only where an option has several drawings.',
    v.array(Id),
  ),
  facts: field('The facts that it shows; the comparison tells them of its option too.', v.array(Id)),
});

/** One of the things that the aid compares: the same cells each. */
export const Option = v.strictObject({
  ...Numbered,
  about: optionalField('What it is and how it is done: facts that open under its name, by id.', v.array(Id)),
  possible: field(
    'When and where it is possible: facts by id. [] when the source says nothing.',
    v.array(Id),
  ),
  cells: field(
    'Facts by consideration, the same considerations for every option. [] is an empty cell of the same size.',
    v.record(Id, v.array(Id)),
  ),
  drawings: optionalField('Its drawings. Every option has some, or none has.', v.array(OptionDrawing)),
});
export type Option = v.InferOutput<typeof Option>;

const FirstRule = v.strictObject({
  places: field('Options of the question about the place. Each in one rule.', v.array(Id)),
  options: field('What comes first there.', v.array(Id)),
  shuffled: field('In an order made by chance, another one for each person.', v.boolean()),
});

/** options.json */
export const Options = v.strictObject({
  facts: field('Everything that is told of the options, each with its lines of the source.', v.array(Fact)),
  options: field(
    'What is compared, two or more. None is marked as better.',
    v.pipe(v.array(Option), v.minLength(2, 'compares fewer than two')),
  ),
  general: field(
    'Facts that stand above the comparison once: by consideration, under "possible", and under "intro" (what all of them are for).',
    v.record(Id, v.array(Id)),
  ),
  first: field('What comes first by place. Order only: all options stay.', v.array(FirstRule)),
  terms: field('Words that are explained; what they mean stands in "terms" of the words.', v.array(Id)),
});
export type Options = v.InferOutput<typeof Options>;

const Paint = v.picklist(['ink', 'ground']);
const Mark = v.strictObject({
  hue: field('A colour of the program.', v.picklist(['teal', 'ochre', 'plum', 'blue'])),
  paths: field(
    'Lines and areas in a box of 32 by 32.',
    v.array(
      v.strictObject({
        d: field('The path, as SVG writes it.', v.string()),
        fill: optionalField('ink: the colour of the mark; ground: that of the page, as if cut out.', Paint),
        stroke: optionalField('The same for its line.', Paint),
        width: optionalField('How wide the line is.', v.number()),
      }),
    ),
  ),
});

/** marks.json: the shapes beside the names of considerations, by id. */
export const Marks = v.record(Id, Mark);
export type Marks = Readonly<v.InferOutput<typeof Marks>>;
