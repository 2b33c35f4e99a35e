import { faultMessage } from '../lib/catalogue/fault-message.ts';
import { useSpeech } from './speech.ts';

/** What is wrong with a file, in the reader's language as far as the catalogue has it. */
export function FaultWords({ message }: { readonly message: string }) {
  const { language } = useSpeech();
  const told = faultMessage(message, language);
  return (
    <span class="said" lang={told === message ? 'en' : language}>
      {told}
    </span>
  );
}
