import { z } from 'zod';

// zod tries `new Function` to be faster, which the content security policy of the window refuses. Imported before
// everything else, because zod decides it when a schema is made.
z.config({ jitless: true });
