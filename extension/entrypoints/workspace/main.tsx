import { render } from 'preact';
import { v7 } from 'uuid';
import { createApi } from '../../api.ts';
import { apiUrl, authUrl, otpType, publishableKey } from '../../build.ts';
import { sendMessage } from '../../messages.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import { createSession } from '../../session.ts';
import * as settings from '../../settings.ts';
import { createClock } from '../../ui/clock.ts';
import { download } from '../../ui/download.ts';
import { createKeep, keepLock, type OneAtATime } from '../../ui/keep.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { WorkspaceApp } from '../../workspace/workspace-app.tsx';
import '../../workspace/workspace.css';

const root = document.querySelector('#root');
if (!root) throw new Error('workspace/index.html has no #root');

const drain = () => sendMessage('drainOutbox');
const oneAtATime: OneAtATime = (work) => navigator.locks.request(keepLock, work);

const workspace = createWorkspace({
  api: createApi({ url: apiUrl, token: (ask) => sendMessage('accessToken', ask) }),
  session: createSession({ url: authUrl, publishableKey, otpType }),
  outbox: createOutbox({ drain }),
  drain,
  settings,
  keep: createKeep(settings.pageMemory, 'workspace', oneAtATime),
  sharedKeep: createKeep(settings.pageMemory, 'shared', oneAtATime),
  clock: createClock(),
  download,
  newId: v7,
});

render(<WorkspaceApp workspace={workspace} />, root);
