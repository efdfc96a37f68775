// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@plainbridge/shared/checker/rules/index.ts';
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { words } from '../../../extension/strings/en.ts';
import { ShapeMark } from '../../../extension/ui/shape-mark.tsx';

const styles = readFileSync(join(import.meta.dirname, '../../../extension/ui/lists.css'), 'utf8');

test.each(rules.map(({ id }) => id))(
  'findings of the rule %s have a shape with a colour and a name',
  (id) => {
    const { container } = render(<ShapeMark rule={id} />);
    expect(container.querySelectorAll('svg > *')).toHaveLength(1);
    expect(styles).toMatch(new RegExp(`\\.shape-${id}[,\\s]`));
    expect(words.findings.shapes[id]).not.toBe('');
  },
);
