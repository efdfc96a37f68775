// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../../../extension/api.ts';
import { search } from '../../../extension/workspace/glossary/search.ts';
import { signedIn, term } from '../panel/fakes.ts';
import { closeAll, openPages, settle } from '../panel/screen.tsx';

afterEach(closeAll);
const listed = () =>
  within(screen.getByRole('list', { name: 'Words in the glossary' }))
    .getAllByRole('heading')
    .map((heading) => heading.textContent);
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const problem = (status: number, more: object) =>
  new ApiError('refused', {
    type: 'about:blank',
    title: 'No',
    status,
    detail: 'It is there already.',
    ...more,
  });

test('an admin adds a word, and it is in the list and said aloud', async () => {
  const { parts } = await openPages('/glossary', { account: signedIn }, ({ api }) => {
    api.role = 'admin';
  });
  screen.getByRole('heading', { name: 'No words yet' });
  fireEvent.click(screen.getByRole('button', { name: 'Add a term' }));
  await settle();
  expect(document.activeElement).toBe(screen.getByLabelText('The word or letters'));
  fill('The word or letters', ' IEP ');
  fireEvent.click(screen.getByRole('radio', { name: 'Letters that stand for words' }));
  await settle();
  fill('What the letters stand for', 'individualized education program');
  fill('What it means', 'a plan for a pupil who needs extra help');
  fill('Plainer words', 'support plan\n\n learning plan ');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Education' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Keep the word and explain it' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
  await settle();
  expect(parts.api.glossary).toMatchObject([
    {
      term: 'IEP',
      kind: 'acronym',
      expansion: 'individualized education program',
      alternatives: ['support plan', 'learning plan'],
      sectors: ['education'],
      status: 'keep',
    },
  ]);
  expect(listed()).toEqual(['IEP']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a term' }));
  screen.getByText('“IEP” is in the glossary.', { selector: '.done' });
});

test('a partner proposes with the same form, and cannot approve', async () => {
  const { parts } = await openPages('/glossary', { account: signedIn });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  expect(screen.queryByRole('group', { name: 'How to use it' })).toBeNull();
  fill('The word or letters', 'buy-in');
  fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  await settle();
  expect(parts.api.glossary[0]?.status).toBe('proposed');
});

test('what the server finds wrong stands at the field it points to, and nothing is lost', async () => {
  await openPages('/glossary', { account: signedIn }, ({ api }) => {
    api.createTerm = async () => {
      throw problem(422, { errors: [{ pointer: '#/alternatives/0', detail: 'No links here.' }] });
    };
  });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  fill('The word or letters', 'buy-in');
  fill('Plainer words', 'support');
  fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  await settle();
  const field = screen.getByLabelText<HTMLTextAreaElement>('Plainer words');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  screen.getByText('No links here.');
  expect(field.value).toBe('support');
  expect(document.activeElement).toBe(field);
});

test('a word that is there already is told in the server’s words', async () => {
  await openPages('/glossary', { account: signedIn }, ({ api }) => {
    api.createTerm = async () => {
      throw problem(409, {});
    };
  });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  fill('The word or letters', 'buy-in');
  fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  await settle();
  screen.getByText('The server did not take it. What you wrote is still here. It is there already.');
});

test('a repeated try carries the same id, and a changed word a new one', async () => {
  const ids: string[] = [];
  await openPages('/glossary', { account: signedIn }, ({ api }) => {
    api.createTerm = async ({ id }) => {
      ids.push(id);
      throw new ApiError('unreachable', null);
    };
  });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  fill('The word or letters', 'buy-in');
  for (let tries = 0; tries < 2; tries++) {
    fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
    await settle();
  }
  fill('The word or letters', 'buy-ins');
  fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  await settle();
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[1]);
});

test('a form that lacks the word or holds a link is told so before anything is sent', async () => {
  const { parts } = await openPages('/glossary', { account: signedIn });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  fill('Plainer words', 'see https://example.com');
  fireEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  await settle();
  screen.getByText('Use one line of up to 120 letters.');
  screen.getByText(/with no links/);
  expect(parts.api.calls).not.toContain('createTerm');
});

test('what the wording is gets guessed from its look, until somebody says otherwise', async () => {
  await openPages('/glossary', { account: signedIn });
  fireEvent.click(screen.getByRole('button', { name: 'Propose a term' }));
  await settle();
  const ticked = () =>
    screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.parentElement?.textContent;
  fill('The word or letters', 'warm handoff');
  await settle();
  expect(ticked()).toBe('Several words');
  fill('The word or letters', 'MDTs');
  await settle();
  expect(ticked()).toBe('Letters that stand for words');
  fireEvent.click(screen.getByRole('radio', { name: 'A word' }));
  fill('The word or letters', 'ASAP');
  await settle();
  expect(ticked()).toBe('A word');
});

test('the search looks at wording, meaning and plainer words, and leaves out what is retired', () => {
  const terms = [
    term('warm handoff', { definition: 'passing on' }),
    term('buy-in', { alternatives: ['support'] }),
    term('old word', { status: 'retired' }),
    term('support plan'),
  ];
  const found = (query: string) => search(terms, query).map((each) => each.term);
  expect(found('')).toEqual(['buy-in', 'support plan', 'warm handoff']);
  expect(found(' SUPPORT ')).toEqual(['support plan', 'buy-in']);
  expect(found('passing')).toEqual(['warm handoff']);
  expect(found('old')).toEqual([]);
});
