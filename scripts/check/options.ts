import { parseArgs } from 'node:util';
import type { CheckOptions } from '@plainbridge/shared/checker/check.ts';
import { Country } from '@plainbridge/shared/domain/country.ts';
import { Sector } from '@plainbridge/shared/domain/sector.ts';
import { sectors } from '@plainbridge/shared/domain/sectors.ts';
import { z } from 'zod';
import { PlainError } from '../plain-error.ts';

export const usage = `pnpm check FILE --for SECTOR [--for SECTOR] [--from SECTOR] [--country CC] [--level LEVEL] [--json]

  FILE        a text file, or - for what comes in
  --for       who will read it; several times for several readers
  --from      who writes it, so that words with two meanings are found
  --country   where the readers are, such as US or GB
  --level     general (default), second-language or professional
  --json      all that was found, as JSON

Sectors: ${sectors.join(', ')}`;

const Level = z.enum(['general', 'second-language', 'professional']);

export interface CheckRequest {
  readonly file: string;
  readonly json: boolean;
  readonly options: CheckOptions;
}

/** Reads the words after `pnpm check`. @throws PlainError that says what is wrong and what can be said instead. */
export function requestOf(args: readonly string[]): CheckRequest {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new PlainError(`Name one file to check, or - for what comes in.\n\n${usage}`);
  if (!values.for?.length) throw new PlainError(`Say who will read it, such as --for education.\n\n${usage}`);
  const country = values.country && choice(Country, values.country.toUpperCase(), '--country', 'US or GB');
  const readers = values.for.map((value) => ({
    id: value,
    sectors: [choice(Sector, value, '--for', sectors.join(', '))],
    ...(country && { country }),
  }));
  const writer = values.from && { sectors: [choice(Sector, values.from, '--from', sectors.join(', '))] };
  const level = choice(Level, values.level ?? 'general', '--level', Level.options.join(', '));
  return {
    file,
    json: values.json ?? false,
    options: { audience: { readers, level }, ...(writer && { writer }) },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((word) => word !== '--'),
      allowPositionals: true,
      options: {
        for: { type: 'string', multiple: true },
        from: { type: 'string' },
        country: { type: 'string' },
        level: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function choice<Value>(schema: z.ZodType<Value>, value: string, option: string, choices: string): Value {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new PlainError(`${option} ${value} is unknown. There is: ${choices}.`);
  return parsed.data;
}
