import { useSignal } from '@preact/signals';
import type { OutboxItem } from '../outbox/outbox.ts';
import { words } from '../strings/en.ts';
import { moment } from '../strings/format.ts';
import { Button } from './button.tsx';
import type { OutboxModel } from './outbox-items.ts';

/** The way back into the form for what the server did not take. */
export interface Mending {
  /** The item that is in the form now. */
  readonly current: string | null;
  /** Something else stands in the form and would be lost. */
  readonly wouldReplace: boolean;
  can(item: OutboxItem): boolean;
  begin(item: OutboxItem): void;
}

/** What waits on this machine, with what can be done about it. Nothing when nothing waits. */
export function OutboxList(props: { outbox: OutboxModel; timeZone: string; mending?: Mending }) {
  const items = props.outbox.items.value;
  if (items.length === 0) return null;
  return (
    <section class="outbox">
      <h2>{words.outbox.heading}</h2>
      <ul aria-label={words.outbox.list}>
        {items.map((item) => (
          <Item key={item.id} item={item} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Item(props: { item: OutboxItem; outbox: OutboxModel; timeZone: string; mending?: Mending }) {
  const { item, outbox, mending } = props;
  const sure = useSignal<'discard' | 'change' | null>(null);
  const { touchpoint } = item;
  const name = touchpoint.subject ?? words.touchpoint.kinds[touchpoint.kind];
  const failed = item.state === 'failed';
  const inForm = mending?.current === item.id;
  const keep = () => {
    sure.value = null;
  };
  return (
    <li class="outbox-item">
      <p>
        <strong>{name}</strong>
        <span class="soft"> · {moment(touchpoint.occurredAt, props.timeZone)}</span>
      </p>
      {failed ? (
        <p class="error">
          {words.outbox.failed}. {item.reason ?? words.outbox.noReason}
        </p>
      ) : (
        <p class="soft">{words.outbox.waiting}</p>
      )}
      {failed && inForm && <p class="soft">{words.outbox.changing}</p>}
      {failed && !mending && <p class="soft">{words.outbox.changeInPanel}</p>}
      {sure.value === null && (
        <div class="row">
          {failed && !inForm && mending?.can(item) && (
            <Button
              aria-label={`${words.outbox.change}: ${name}`}
              onClick={() => {
                if (mending.wouldReplace) sure.value = 'change';
                else mending.begin(item);
              }}
            >
              {words.outbox.change}
            </Button>
          )}
          {!inForm && (
            <Button
              onClick={() => void outbox.retry(item.id)}
              aria-label={`${failed ? words.outbox.retry : words.outbox.sendNow}: ${name}`}
            >
              {failed ? words.outbox.retry : words.outbox.sendNow}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`${words.outbox.discard}: ${name}`}
            onClick={() => {
              sure.value = 'discard';
            }}
          >
            {words.outbox.discard}
          </Button>
        </div>
      )}
      {sure.value === 'discard' && (
        <Sure
          question={words.outbox.discardSure}
          yes={words.outbox.discard}
          no={words.outbox.keep}
          name={name}
          onYes={() => void outbox.discard(item.id)}
          onNo={keep}
        />
      )}
      {sure.value === 'change' && (
        <Sure
          question={words.outbox.changeSure}
          yes={words.outbox.change}
          no={words.outbox.keepForm}
          name={name}
          onYes={() => {
            keep();
            mending?.begin(item);
          }}
          onNo={keep}
        />
      )}
    </li>
  );
}

/** A second thought, in the place of the buttons. */
function Sure(props: {
  question: string;
  yes: string;
  no: string;
  name: string;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <div class="row">
      <span>{props.question}</span>
      <Button onClick={props.onYes} aria-label={`${props.yes}: ${props.name}`}>
        {props.yes}
      </Button>
      <Button look="quiet" onClick={props.onNo}>
        {props.no}
      </Button>
    </div>
  );
}
