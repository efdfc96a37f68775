import { useSignal } from '@preact/signals';
import type { OutboxItem } from '../outbox/outbox.ts';
import { words } from '../strings/en.ts';
import { moment } from '../strings/format.ts';
import { Button } from './button.tsx';
import type { OutboxModel } from './outbox-items.ts';

/** What waits on this machine, with what can be done about it. Nothing when nothing waits. */
export function OutboxList(props: { outbox: OutboxModel; timeZone: string; headingLevel: 2 | 3 }) {
  const items = props.outbox.items.value;
  if (items.length === 0) return null;
  const Heading = props.headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section class="outbox">
      <Heading>{words.outbox.heading}</Heading>
      <ul aria-label={words.outbox.list}>
        {items.map((item) => (
          <Item key={item.id} item={item} outbox={props.outbox} timeZone={props.timeZone} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, outbox, timeZone }: { item: OutboxItem; outbox: OutboxModel; timeZone: string }) {
  const sure = useSignal(false);
  const { touchpoint } = item;
  const name = touchpoint.subject ?? words.touchpoint.kinds[touchpoint.kind];
  return (
    <li class="outbox-item">
      <p>
        <strong>{name}</strong>
        <span class="soft"> · {moment(touchpoint.occurredAt, timeZone)}</span>
      </p>
      {item.state === 'failed' ? (
        <p class="error">
          {words.outbox.failed}. {item.reason ?? words.outbox.noReason}
        </p>
      ) : (
        <p class="soft">{words.outbox.waiting}</p>
      )}
      {sure.value ? (
        <div class="row">
          <span>{words.outbox.discardSure}</span>
          <Button
            onClick={() => void outbox.discard(item.id)}
            aria-label={`${words.outbox.discard}: ${name}`}
          >
            {words.outbox.discard}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              sure.value = false;
            }}
          >
            {words.outbox.keep}
          </Button>
        </div>
      ) : (
        <div class="row">
          <Button
            onClick={() => void outbox.retry(item.id)}
            aria-label={`${item.state === 'failed' ? words.outbox.retry : words.outbox.sendNow}: ${name}`}
          >
            {item.state === 'failed' ? words.outbox.retry : words.outbox.sendNow}
          </Button>
          <Button
            look="quiet"
            aria-label={`${words.outbox.discard}: ${name}`}
            onClick={() => {
              sure.value = true;
            }}
          >
            {words.outbox.discard}
          </Button>
        </div>
      )}
    </li>
  );
}
