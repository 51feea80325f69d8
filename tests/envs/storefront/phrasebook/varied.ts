/**
 * Of 949 sentences written while the understanding was widened by kinds of phrasing, 861 were understood when they were first measured
 * and 14 mistaken: those that taught something stand here, and are used for development since.
 */
export const varied: Readonly<Record<string, string>> = {
  ask_email: `
[ask_name] Your full name and email address, please, so that I can locate your account.
An email address would be great so I can find your details.
Would it be possible to have the email address under which you're registered?`,
  ask_name: `
And whom do I have on the line?
[ask_zip] Since you don't have the email, I'd need your first and last name, plus the zip code on file.
I don't think I caught your name. What was it again?
Let's go by name. What is yours?`,
  ask_zip: `
Just the zip code now, and then you're verified.
Your zip is all that stands between us and your account.`,
  ask_order: `
order # ?
I've got O33018 from May and O40377 from June here. Are we dealing with the first or the second?
Is this about your most recent order, O51220, or an older one?
[ask_address] For which order should I change the address, and to what?
Is this for the order with the lamp, or the one with the jeans?
You've got a handful of orders with us. Can you narrow it down to one for me?`,
  ask_reason: `
May I know the reason you'd like to cancel O40281?
y do u want to return it?
Sorry it didn't work out. What was it about the dress that you didn't like?
In order to cancel, the system asks for a reason. What is yours?
I have two boxes to tick: ordered by mistake, or no longer needed. Which is it?`,
  ask_address: `
And where's the parcel off to now?`,
  ask_item: `
Sure, what is it you want to take off the order?
which 1 do u wanna send back
[ask_reason] What are you returning, and for what reason?`,
  ask_variant: `
And what should we replace it with?
We have a 40 and a 42 in stock. Which would be better for you?
Would a medium fit better, or would you rather go for a large?
[ask_item] What do you want to exchange, and for which colour?
Would you like the large or the extra large?
The jacket is available in S, M and L. Which would you like?
How about the size, which one do you need?`,
  ask_payment: `
I need to know how you'd like to receive your refund.
Who shall we bill?
I can refund it to your Mastercard or to a gift card; what would you like?
What shall I put the difference on?`,
  propose_cancel: `
You'd like order O21987 gone completely, is that right?
Just give me the go-ahead and O11223 is cancelled.
[ask_payment] Shall I cancel O11223, and should the refund go to your Visa or to a gift card?
A quick yes from you and order O20202 is off.`,
  propose_cancel_items: `
Drop the cushion from O41902 but keep the rest?
In O47719, I would cancel the gloves only. Agree?
I'll pull the lamp from O11223, ok?`,
  propose_change_address: `
Just confirming: 1020 Sunset Boulevard, Los Angeles 90012 is where you want O60431 to go?
May I have O11223 sent to 8 Oak Street, Salem 97301 instead?`,
  propose_change_payment: `
Your store credit covers O58203 in full. Would you like to use that?
Please confirm: payment for O11223 changes to Visa ending in 4242.`,
  propose_exchange: `
So the medium sweater from O33018 is exchanged for a small, no price difference. Correct?
Just to confirm: you return the blue shirt from O72110 and get it in white. Right?
You'd send back the black gloves from O31415 and we'd send you the brown ones. Agreed?
The desk lamp (O58203) in silver instead of gold: is that what you want?
Can I send you the large hoodie in place of the medium one from O11223?
The new shoes would be size 44 and the old ones from O11223 come back to us. Alright?
Your white lamp from O20202 for a black one: shall I arrange that?`,
  propose_return: `
Want to send the kettle from O38765 back for $42.50 on your Visa?`,
  say_done: `
Your payment method is now your gift card.
Perfect, I've put that through for you.
Changes saved.
Your return is confirmed.
Your order will now be paid with your gift card.
Thanks for your patience, the address has now been updated.
The return is booked in, and you'll get your money once we have it.
There, all changed!`,
  say_refused: `
I'm afraid the size you want is sold out.
Your gift card doesn't have enough balance to cover this.
That lies outside of what our policy permits.
We're unable to change the address once the order has shipped.
I'm sorry, but our policy only allows returns within 30 days.
Your gift card balance isn't sufficient.
I'm not permitted to waive the fee.
That order is too old to be returned, I'm afraid.
Company policy prohibits me from doing so.
I'm sorry but the window closed two weeks ago.`,
  wait: `
Let me just double-check our policy on that.`,
  more_help: `
Does that take care of everything?
How else can I help you?
Does that answer everything?`,
  how_to_help: `
I'd be glad to help; what's this about?
Hey! Fire away.
[ask_order] What would you like to do, and with which order?
Tell me a bit about your problem.
Which matter can I help you with today?`,
  hand_over: `
I'm getting a human agent for you.
Your request goes to a human colleague now.`,
}
