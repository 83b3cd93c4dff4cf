/** A schema that says what a field is for: editors show it to who writes the file. */
import * as v from 'valibot';

export const field = <const Schema extends v.GenericSchema>(description: string, schema: Schema) =>
  v.pipe(schema, v.description<v.InferOutput<Schema>, string>(description));

/** The same for a field that may be left out. */
export const optionalField = <const Schema extends v.GenericSchema>(description: string, schema: Schema) =>
  v.optional(field(description, schema));
