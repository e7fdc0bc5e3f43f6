/** An address that answers as if it were gone and stays in the content, with the reason. */
export interface KnownLoss {
  address: string;
  reason: string;
}

/** Addresses that may be gone. An entry whose address is there again, or stands nowhere any more, is an error. */
export const KNOWN_LOSSES: readonly KnownLoss[] = [];
