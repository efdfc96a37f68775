import { act, cleanup, render } from '@testing-library/preact';
import { PanelApp } from '../../../extension/panel/components/panel-app.tsx';
import { createPanel } from '../../../extension/panel/models/panel.ts';
import { createWorkspace } from '../../../extension/workspace/workspace.ts';
import { WorkspaceApp } from '../../../extension/workspace/workspace-app.tsx';
import { fakeAdapters } from './fakes.ts';

type Start = Parameters<typeof fakeAdapters>[0];

let close: (() => void)[] = [];

/** Lets promises, timers of no delay and rendering come to rest: each `act` ends in a rendering, which may start more. */
export async function settle() {
  for (let turn = 0; turn < 4; turn++)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
}

/** A panel on the screen, with fakes behind its adapters. */
export async function openPanel(
  start: Start,
  prepare: (parts: ReturnType<typeof fakeAdapters>) => void = () => {},
) {
  const parts = fakeAdapters(start);
  prepare(parts);
  const panel = createPanel(parts);
  render(<PanelApp panel={panel} />);
  close.push(panel.dispose);
  await settle();
  return { panel, parts };
}

/** The full pages on the screen at a path. */
export async function openPages(
  path: string,
  start: Start,
  prepare: (parts: ReturnType<typeof fakeAdapters>) => void = () => {},
) {
  const parts = fakeAdapters(start);
  prepare(parts);
  window.location.hash = `#${path}`;
  const workspace = createWorkspace(parts);
  render(<WorkspaceApp workspace={workspace} />);
  close.push(workspace.dispose);
  await settle();
  return { workspace, parts };
}

export function closeAll() {
  cleanup();
  for (const each of close) each();
  close = [];
}
