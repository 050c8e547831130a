import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, gateChannel } from '../../core/contract/channels.ts';

/** The only thing that the page gets from outside: a question by the name of its channel, and its answer. */
function call(name: string, input: unknown): Promise<unknown> {
  if (!(channelNames as readonly string[]).includes(name))
    return Promise.reject(new Error('Unknown channel'));
  return ipcRenderer.invoke(gateChannel, name, input);
}

contextBridge.exposeInMainWorld('liasse', { call });
