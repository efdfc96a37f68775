import { useSignal } from '@preact/signals';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import type { Panel } from '../models/panel.ts';
import { PasteField } from './paste-field.tsx';

/** Where the text comes from, and what to do when it can't come from the page. */
export function DraftSource({ panel }: { panel: Panel }) {
  const sight = panel.pages.sight.value;
  const onPage = panel.pages.draft.value !== null;
  const boxShown = panel.boxShown.value;
  return (
    <section class="section source">
      {panel.checking.trouble.value && (
        <div class="warning">
          <h2>{words.draft.unreadable}</h2>
          <p>{words.draft.unreadableHelp}</p>
        </div>
      )}
      {sight.kind === 'looking' && !boxShown && <p class="soft">{words.draft.looking}</p>}
      {sight.kind === 'no-editor' && (
        <>
          <h2>{words.draft.noEditor}</h2>
          <p class="soft">{words.draft.noEditorHelp}</p>
        </>
      )}
      {sight.kind === 'no-access' && <NoAccess panel={panel} origin={sight.origin} web={sight.web} />}
      {onPage && !boxShown && <Reading panel={panel} />}
      {boxShown && <PasteField panel={panel} />}
      {onPage && boxShown && (
        <Button
          look="quiet"
          onClick={() => {
            panel.boxWanted.value = false;
          }}
        >
          {words.draft.pasteBack}
        </Button>
      )}
    </section>
  );
}

function Reading({ panel }: { panel: Panel }) {
  const draft = panel.pages.draft.value;
  if (!draft) return null;
  return (
    <div class="reading">
      <p class="soft">
        {draft.label === '' ? words.draft.readingUnnamed : words.draft.reading(draft.label)}
        {!draft.editable && <> {words.draft.readOnly}</>}
      </p>
      <Button
        look="quiet"
        onClick={() => {
          panel.boxWanted.value = true;
        }}
      >
        {words.draft.paste}
      </Button>
    </div>
  );
}

function NoAccess(props: { panel: Panel; origin: string | null; web: boolean }) {
  const refused = useSignal(false);
  const { origin } = props;
  if (!props.web)
    return (
      <>
        <h2>{words.draft.noEditor}</h2>
        <p class="soft">{words.draft.noEditorHelp}</p>
      </>
    );
  if (!origin)
    return (
      <>
        <h2>{words.draft.noAccessUnknown}</h2>
        <p class="soft">{words.draft.noAccessUnknownHelp}</p>
      </>
    );
  return (
    <>
      <h2>{words.draft.noAccess(new URL(origin).host)}</h2>
      <p class="soft">{words.draft.noAccessHelp}</p>
      <Button
        look="main"
        onClick={async () => {
          refused.value = !(await props.panel.pages.useHere());
        }}
      >
        {words.draft.useHere}
      </Button>
      {refused.value && <p class="soft">{words.draft.notAllowed}</p>}
    </>
  );
}
