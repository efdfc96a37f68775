import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SignInFault } from '../session.ts';
import { words } from '../strings/en.ts';
import type { AccountModel } from './account.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

type Blank = keyof typeof words.signIn.missing;

/** By password, or by a code sent by mail. What was typed stays when it does not succeed. */
export function SignIn({ account, why }: { account: AccountModel; why: string }) {
  const email = useSignal('');
  const password = useSignal('');
  const code = useSignal('');
  /** Where the code went: the field above may be changed afterwards. */
  const sentTo = useSignal('');
  const way = useSignal<'password' | 'mail' | 'code'>('password');
  const working = useSignal(false);
  const fault = useSignal<SignInFault | null>(null);
  const blank = useSignal<Blank | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [blank.value]);

  async function submit(event: Event) {
    event.preventDefault();
    fault.value = null;
    blank.value = missing();
    if (blank.value || working.value) return;
    working.value = true;
    fault.value = await attempt();
    working.value = false;
    if (!fault.value && way.value === 'mail') {
      sentTo.value = email.value.trim();
      way.value = 'code';
    }
  }

  function missing(): Blank | null {
    if (email.value.trim() === '') return 'email';
    if (way.value === 'password' && password.value === '') return 'password';
    return way.value === 'code' && code.value.trim() === '' ? 'code' : null;
  }

  function attempt() {
    const address = email.value.trim();
    if (way.value === 'password') return account.signIn(address, password.value);
    if (way.value === 'mail') return account.requestCode(address);
    return account.signInWithCode(address, code.value.replaceAll(/\s/g, ''));
  }

  const error = (field: Blank) => blank.value === field && words.signIn.missing[field];
  return (
    <form ref={form} class="sign-in" aria-label={words.signIn.title} onSubmit={submit} noValidate>
      <p class="soft">{why}</p>
      <Field label={words.signIn.email} error={error('email') || null}>
        {(control) => (
          <input
            {...control}
            type="email"
            autocomplete="username"
            value={email.value}
            onInput={(event) => {
              email.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      {way.value === 'password' && (
        <Field label={words.signIn.password} error={error('password') || null}>
          {(control) => (
            <input
              {...control}
              type="password"
              autocomplete="current-password"
              value={password.value}
              onInput={(event) => {
                password.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
      )}
      {way.value === 'code' && (
        <Field
          label={words.signIn.code}
          hint={words.signIn.codeSent(sentTo.value)}
          error={error('code') || null}
        >
          {(control) => (
            <input
              {...control}
              autocomplete="one-time-code"
              inputMode="numeric"
              value={code.value}
              onInput={(event) => {
                code.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
      )}
      <div role="alert">{fault.value && <p class="error">{words.signIn.faults[fault.value]}</p>}</div>
      <div class="row">
        <Button look="main" type="submit" aria-disabled={working.value}>
          {working.value
            ? words.signIn.working
            : way.value === 'mail'
              ? words.signIn.sendCode
              : words.signIn.submit}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            way.value = way.value === 'password' ? 'mail' : 'password';
            fault.value = null;
            blank.value = null;
          }}
        >
          {way.value === 'password' ? words.signIn.useCode : words.signIn.usePassword}
        </Button>
        {way.value === 'code' && (
          <Button
            look="quiet"
            onClick={() => {
              code.value = '';
              way.value = 'mail';
            }}
          >
            {words.signIn.anotherCode}
          </Button>
        )}
      </div>
    </form>
  );
}
