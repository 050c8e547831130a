import type { Field } from '../steps/page.ts';

type Asked<Input extends Field['input']> = Field & { input: Input };

/** Where, when and with which words a paper is signed: the host has their own on the attestation. */
export function placeField(isHosts: boolean): Asked<'text'> {
  return { path: isHosts ? 'hostSigning.place' : 'signing.place', input: 'text', label: 'sign.place' };
}

export function dateField(isHosts: boolean): Asked<'date'> {
  return { path: isHosts ? 'hostSigning.date' : 'signing.date', input: 'date', label: 'sign.date' };
}

export function mentionField(isHosts: boolean): Asked<'text'> {
  return {
    path: isHosts ? 'hostSigning.mention' : 'signing.mention',
    input: 'text',
    optional: true,
    label: 'sign.mention',
  };
}
