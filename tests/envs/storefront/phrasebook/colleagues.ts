/**
 * Sentences of the widest variety by an independent writer who has not seen the user's code; as first measured 436 of 630 (69.2%) were
 * understood and 35 mistaken; used for development since.
 */
export const colleagues: Readonly<Record<string, string>> = {
  ask_email: `
Under which email did you sign up with us?
Email on file?
To pull up your profile, I'd just need the email address it's registered to.
Would you kindly furnish the electronic mail address linked to your account?
Hiya! Pop your email in here and I'll dig out your account.
The email you shop with, please.
I'm afraid I can't see who I'm talking to yet — mind telling me the email we've got for you?
Happy to look into that for you! First things first: **Email address on the account:** ?
whats ur email so i can find u in the system
Before we go any further I have to verify who you are, which I usually do by email address. Could you type yours out for me?
Which inbox do our order confirmations land in?
If you'd be so good as to let me have your e-mail, I can get cracking.
Might I trouble you for the address you use to log in (the one with the @ in it)?
Your account is found fastest by email; may I have it?
So I can be sure I'm opening the right profile, it would help to know what email address is attached to it.
Hmm, nothing shows up for that one. Is there perhaps another email you might have used?
I wasn't able to find an account under mia.k@example.com. Could you double-check the spelling of the email and send it again?
Great, thanks for reaching out! In order to authenticate you, please provide: - the email address associated with your account
Let's start with some quick verification. Drop me the email you registered with, would you?
We'd be needing your emial address for identification, if that's alright.
I'd love to help with the lamp. An email address is all I need from you to find your account.
And your email is...?
Do you happen to remember the email you gave us when you opened the account?
Security comes first here, so nothing can be discussed until I've been given the account's email address.
Sure thing! Shoot me over the email that's tied to your account and we'll be off to the races.
[ask_zip] I'll need two details to confirm it's you: the email on the account and the zip code that goes with it.
[ask_name] Could I get your full name as well as the email address you use with our shop?
[ask_order] Send me your email along with the number of the order this concerns, and I'll open it up.
[ask_reason] So you'd like to send the towel back, understood. What's your account email, and what made you decide to return it?
[how_to_help] Good evening and welcome! What brings you here today, and which email is your account under?`,
  ask_name: `
Who do I have the pleasure of speaking with?
Your first and last name, please.
What's the name on the account?
And you are...?
Could you spell out your surname and given name for me?
May I ask in whose name the account is held?
No email? No worries at all, I can look you up by name instead. How are you called?
k and ur name?
For identification purposes, kindly state your full legal name.
I'd be glad to find your profile another way. Would you tell me your first name and your last name?
Please let me know how your name appears on our records.
Whom am I chatting with today?
To whom does this account belong, if I may ask?
Since the email didn't turn anything up, let's try it the old-fashioned way: what name did you order under?
I've got the first name, Noah, but I'm missing the last one. What would that be?
Name?
It'd be handy to know what to call you, and I need it for the lookup too. What's your name?
An account can also be located by the holder's name. Could you give me yours in full?
Alright, first name and last name, and I'll have a rummage through our system.
Sorry, I didn't catch your name properly. Could you repeat it?
I could search for you by name if you share it with me.
Would you mind introducing yourself? I need your full name to track the account down.
**Required for verification:** first name + last name of the account holder. Please reply with both.
Just so I'm sure I have the right Ms. Kowalski, what's your given name?
I am going to need your name before I can open any file, please and thank you.
[ask_zip] Without an email I can still find you; just tell me your full name and your zip code.
[ask_zip] Name and postcode of the account, please?
[ask_order] May I have your name, and would you also read me the order number from your confirmation?
[ask_email] Let's get you verified. Please share your name and the email address you registered.
[how_to_help] Hello there! Who am I talking to, and what can I do for you this afternoon?`,
  ask_zip: `
And the zip?
Which zip code do we have on file for you?
Thank you, Omar. To finish verifying your identity, I'll also require your five-digit ZIP.
What postal code is your account registered at?
Last bit of verification: the zip code of your address with us.
Would you be able to confirm the zip that goes with your account?
Lovely to meet you, Priya! Now all that's missing is your post code.
There are several Daniel Smiths in our books, so I need to narrow it down. What's your zip code?
zip pls
Could I have those five digits at the end of your address on record?
I'd also have to know in what zip code area you live, according to your profile.
Kindly supply the ZIP/postal code associated with the account.
Hmm, 80230 isn't matching what I see. Any chance you moved, or mistyped the zip? Please give it another go.
One more detail will do the trick, namely your zip code.
Now that I have your name, may I ask for the zip code on your profile?
Tell me your zip code and I'll be able to open your account.
The name alone isn't quite enough, I'm afraid; the postal code is needed as well. What is it?
Zip code on the account, if you'd be so kind?
To complete the look-up, please enter: - ZIP code
What's the zip for your default address? That's how I make sure you're you.
Perfect. And for the sake of security, what would your postcode be?
Do you recall which zipcode you gave when you set up your account with us?
Got your name, just need yr zip now :)
A zip code would let me tell you apart from the other two people with your name. Mind sharing?
I couldn't find a match. Might your account be under a different zip code, and if so, which?
[ask_name] Please provide your zip code together with your first and last name so that I can look you up.
[ask_email] If you give me the zip of the account and the email address you use, we're good to go.
[ask_order] What's your zip code, and while we're at it, what's the order number?
[ask_item] Two quick ones: your account's zip code, and which of the articles are we talking about?
[ask_reason] I'll need your zip code to verify you, and could you also tell me why you'd like to cancel?`,
  ask_order: `
Which order are we talking about?
Order number, please?
You have three orders with us at the moment: O40281, O40377 and O41902. Which one do you mean?
Do you have the order number handy? It begins with the letter O.
Would that be O51220 or O51874?
Great, you're verified, Lena. What's the number of the order you're writing about?
Could you point me to the order in question?
I see a pair of recent purchases on your account, one from March and one from April. Let me know which of the two this concerns.
Mind sharing the O-number from your confirmation mail?
In order for me to look into this matter, the relevant order number must be indicated.
which order hun?
If you can tell me the order ID, I can check its status right away.
I'm not certain which purchase the jeans belong to. What order were they in?
The number should be at the top of your receipt, something like O12345. Can you read it out to me?
Please specify the order reference.
Thanks for confirming your details! For which order would you like this done?
Hmm, O99999 doesn't ring a bell in our system. Could you check the number and send it again?
Out of the orders listed in your profile, which is the one that's giving you trouble?
Okey-dokey, hit me with the order number.
Does your request relate to order O33018 (lamp, mug) or to order O33502 (backpack)?
I'd be grateful to learn the order number it is all about.
I've located your account, Mia! To continue, please share the **order number** you'd like help with.
That order doesn't seem to be yours, so maybe a digit got swapped. What's the correct number?
Got it, scarf too big. What's the ordr number?
Remind me, what was the order number again?
[ask_item] Could you give me the order number and tell me which items from it you have in mind?
[ask_reason] Certainly. Which order should be cancelled, and for what reason?
[ask_email] I'd need both the order number and the email on your account to get going.
[ask_address] Tell me which order it is and where it should be going instead.
[ask_payment] What's the order ID, and how would you rather pay for it?`,
  ask_reason: `
May I ask why?
What's prompting the cancellation?
I see that O40281 is still pending. What's the reason you no longer want it?
Could you let me know what went wrong with the jacket?
Just for our records: how come you're sending it back?
Was something the matter with the towels?
Is it that you ordered by mistake, or do you simply not need it any more?
For any cancellation I have to note a reason, which can be either "no longer needed" or "ordered by mistake". Which fits?
What made you change your mind?
Sorry to hear you're not keeping the lamp! Mind telling me what the problem was?
Reason for return?
Kindly indicate the grounds on which you wish to cancel this order.
how come u want to cancel?
Our system won't let me go on until a reason has been entered. What shall I put down?
I'd be curious to know what's behind your decision to return the backpack.
Did it arrive damaged, was it the wrong size, or is there some other reason you want to return it?
And the cause of the cancellation would be...?
Before I can proceed, please pick one: 1) no longer needed, 2) ordered by mistake.
So that we can do better next time, could you share why the jeans didn't work out?
Alright, one thing I'm obliged to ask: why do you want out of this order?
Help me understand why the mug is being returned.
Under what reason should this cancellation be filed?
If you don't mind my asking, what led you to cancel?
Would you say it's a quality issue, a fit issue, or just a change of heart?
I'll need a resaon for the return, please.
[ask_item] Which pieces do you want to send back, and what's wrong with them?
[ask_order] What's the number of the order, and why are you cancelling it?
[ask_payment] Could you tell me why you're returning the scarf, and onto which payment method you'd like the money back?
[ask_item] Understood, only part of the order should go. Which part, and is it because you don't need it any longer or because it was a slip?
[ask_email] Let me know the reason for the return, and please also give me the email on your account.`,
  ask_address: `
Where should it go instead?
What's the new address?
Please give me the full shipping address: street, city, state and zip.
Order O40281 hasn't shipped yet, so you're in luck! To what address would you like it delivered?
Where are we sending this to, then?
May I have the complete delivery address, including any apartment number?
new addy?
Kindly state the address to which the parcel ought to be dispatched.
I have the street, but no city. Could you send me the entire new address once more?
Congrats on the move! What's your new place's address?
Could you type out where you'd like your package to end up?
For the change I'd need, please: - Street and number - City - State - ZIP
Which destination shall I enter for the parcel?
If the lamp is not to go to 12 Maple Avenue, where is it to go?
Let me have the right address and I'll see to it.
Your new shipping details, please (street, town, zip).
I understand the address on O33018 is out of date. What ought it to be?
Who'd have thought, you caught it just in time! Tell me the corrected address.
What should the label say, address-wise?
Would you write down the address you'd like us to use from now on for this order?
To update the delivery location, I'm going to require the new one from you.
Is there an apartment or unit number too? Please send me the whole address just as it should appear on the parcel.
Sure, and the address you'd prefer is?
Do let me know whereabouts the order should be shipped now.
Whats the adress you want it to be send to?
[ask_order] Which order is affected, and what's the address it should be delivered to?
[ask_order] Please tell me the new shipping address and the number of the order I should put it on.
[ask_email] I can look at that once I have your account email as well as the address you're moving to.
[ask_payment] Two questions: where do you want O51220 to be shipped, and which card would you rather have it charged to?
[ask_name] May I have your name, and also the new address for the delivery?`,
  ask_item: `
Which item is it?
Which of these would you like to send back?
O40281 contains a jacket, a scarf and two mugs. Which of them is this about?
Are we talking about the jeans or the backpack?
What exactly from that order are you unhappy with?
Everything in the order, or only certain pieces?
Please list the articles you'd like to return.
Could you let me know which product you mean?
all of it or just some items?
I see 4 items in O33018: 1. Desk lamp 2. Mug 3. Towel 4. Cushion. Please tell me the numbers of the ones concerned.
Which of the goods in this consignment does your request pertain to?
There are two scarves in there, a wool one and a cotton one. Which one's the culprit?
Do you want the lot gone, or is there something you'd keep?
Item(s) in question?
Let me know what in O51220 you'd like exchanged.
So that I don't touch the wrong thing, would you name the item?
What would you like removed from the order?
And it's which article, please?
I'd need to know precisely which items you have in mind.
Would it be the whole order, or merely the towel?
Just the mug, or the lamp as well?
Thanks, I've got the order open in front of me. Which bits and bobs are we dealing with?
Out of your five items, which ones didn't make the grade?
Name me the products and I'll take it from there.
Which itmes shall it be?
[ask_order] What's the order number, and which product from it is this about?
[ask_reason] Could you say which item you'd like to return and what the trouble with it is?
[ask_variant] Which piece do you want swapped, and for what size or colour?
[ask_payment] Please tell me which articles you're giving back, and whether the refund should go to your card or a gift card.
[ask_order] I take it something needs to go back. What's the thing, and which order did it come in?`,
  ask_variant: `
What size would you like instead?
Which colour do you fancy?
The jeans also come in blue and black, sizes 30 to 36. What's your pick?
And in exchange for the medium you'd want...?
Small, medium or large?
We've got the backpack in green, grey and navy right now. Which takes your fancy?
For the exchange, please specify the desired colour and size.
what color do u want instead
The jacket's too tight, I hear. Which size do you think would fit better?
Could you tell me which version of the lamp you're hoping to get in its place?
Options in stock: - Red, S - Red, M - Olive, L. Which of these would suit you?
Would you prefer the 350 ml mug or the 500 ml one?
Into which variant should the scarf be exchanged?
Do you have a particular shade in mind for the replacement?
Same colour one size up, or something altogether different?
Let me know the size you're after.
May I ask what material and colour the new towel should be?
Your preferred replacement option, please?
I can see that the item you received is a size 8. What should the new one be?
If not black, then which colour?
Tell me which one you'd rather have: the brass lamp or the chrome?
The replacement has to be the same product, but size and colour are up to you. What will it be?
How big should the new one be?
I'm going to need to know what you'd like the jacket swapped for, in terms of size and color.
Wich size do you need?
[ask_item] Which item shall be exchanged, and what colour would you like it in?
[ask_payment] What size do you want, and which payment method should any price difference go on?
[ask_order] Sure! What's the order number, and what size are you looking to get in its stead?
[ask_payment] Please choose a colour for the new backpack, and tell me whether to settle the $8 difference via your Visa or your gift card.
[ask_reason] May I know which colour you'd rather have, and why the current one isn't right?`,
  ask_payment: `
How would you like to be refunded?
Card or gift card?
Which payment method should I use?
The new one costs $6.50 more. What should we charge that to?
On your profile I see a Visa ending in 4242 and a gift card. Which of those should the money go to?
Where do you want the refund to land?
By what means shall the difference be settled?
Please tell me whether you'd like the money back to the original card or as store credit.
and how do u wanna pay for it
Which of your saved cards would you rather have O40281 billed to?
There's a small price difference in your favour. Where may I send it?
For your refund, choose one: 1. Mastercard ending in 9910 2. Gift card
You want O33018 on a different payment, got it. Which one?
Should I put the refund back onto your Mastercard, or would store credit be more to your liking?
To which account shall the reimbursement be credited?
Payment method for the balance?
I have your Visa and your store credit on file. Any preference as to where the $34.20 goes?
What would you like to pay with instead?
Let me know which card to switch the order over to.
One more thing is needed for the exchange: a payment method to cover or receive the difference. Which may I use?
Do you want that money on plastic, or as a gift card balance?
Kindly nominate the payment instrument you wish to use.
Who gets the bill, your Visa or your gift card?
It'd be good to know where you'd like the funds returned to.
Which paymnet method do you prefer?
[ask_item] Which things are you returning, and would you like the money on your card or your gift card?
[ask_variant] Which payment method may I use for the difference, and what size do you want?
[ask_order] What card should it be charged to, and for which order is this?
[ask_reason] Tell me where you'd like the refund to go and why you're returning the lamp.
[ask_email] Please confirm the payment method you'd like to change to, plus the email address on your account.`,
  propose_cancel: `
Shall I cancel O40281 for you?
I can cancel the entire order O51220. The $89.90 would go back to your Visa ending in 4242. Okay with you?
So that's O33018, to be scrapped altogether because it was ordered by mistake. Correct?
Just to confirm: you'd like me to call off order O40377 completely, yes?
Order O41902 is pending, so it can still be cancelled in full. Do you want me to go ahead?
Cancel O12874 – yes or no?
If you give me the green light, O60431 will be cancelled and the amount refunded to your gift card.
**Cancellation summary** – Order: O40281 – Reason: no longer needed – Refund: $120.00 to Mastercard. Do you confirm (yes/no)?
Do I have your permission to void order O55510 in its entirety?
ok so i cancel all of O72110, yeah?
With your consent, order O38765 shall be annulled and the sum of $45.00 reimbursed within 5 to 7 business days.
Say the word and I'll pull the plug on O40281.
Would you like O90012 to be cancelled, lock, stock and barrel?
I'd be happy to cancel order O21987 as no longer needed; the refund to your card takes about a week. May I proceed?
Right, then I'd axe the whole of O66321. Are you happy for me to do so?
You're about to lose the jacket, the scarf and both mugs, as I'd be cancelling O40281 as a whole. Are you sure?
Ready to cancel O31415 when you are. Just reply "yes".
Once cancelled, O47719 can't be brought back. Do you still want me to do it?
What I can do is cancel O58203 outright and have your store credit restored. Does that sound good?
Please confirm that O40999 is to be cancelled on the grounds that you no longer need it.
Nothing's left the warehouse yet, Theo, so I could stop O82716 altogether. Should I?
Am I right to drop the complete order O19284?
Cancelling O77001 means that $210.35 will be returned to the Visa it was paid with immediately. Kindly give me your explicit approval.
Would it be alright if I cancelled order O64032 now?
Thats O40281, full cancelation, money back on ur gift card. Good to go?
[ask_reason] I can cancel O40281 completely if you want. Is that a yes, and what's the reason?
[ask_reason] Shall I cancel order O51874? If so, please tell me whether it was a mistake or is just not needed now.
[say_refused] Taking single items out of O33502 isn't possible, unfortunately, but I could cancel the order as a whole. Would you like that?
[ask_payment] I'd cancel O20556 in full. Agreed? And do you want the money on the Visa or as a gift card?
[say_refused] The address can't be altered on this one, sorry. What I could do is cancel O71934 entirely so you can order anew; do you want me to?`,
  propose_cancel_items: `
Shall I take the mug out of O40281 and leave the rest as it is?
I can cancel just the towels in O51220, with $18.00 going back to your Visa. OK?
So only the scarf comes off O33018, and the jacket still ships. Is that right?
Would you like me to remove the lamp from order O40377?
Order O41902: cancel the jeans, keep the backpack. Confirm?
With your say-so, the two cushions will be struck from O12874.
Here's what I'd do: - Order: O60431 - Cancel: mug, coaster set - Keep: lamp. Do you agree?
drop the scarf from O72110 and keep everything else, yes?
May I go ahead and cancel the grey towel in O55510? The other three articles would stay in the order.
Since O38765 hasn't been processed yet, I'm able to delete the backpack from it. Do I have your okay?
Just the jeans out of O90012, nothing else touched. Sound right?
If you're in agreement, I shall withdraw the desk lamp from order O21987 and refund $32.50 to the original payment method.
To recap, you no longer need the blue mug, so I'd knock it off O66321 and send the remainder. Happy with that?
Do you want the jacket, and only the jacket, cancelled from O40281?
Removing the two towels from O31415 would give you $27.98 back on your gift card. Shall we do it?
I can have the socks and the belt pulled from O47719 before it ships. Just give me a yes.
Please confirm the partial cancellation of O58203 (item: wool scarf; refund: $24.00 to store credit).
How about I take the duplicate lamp off O40999 and let the first one go out as planned?
Would it suit you if O82716 went out without the backpack, and you got its price back?
I'd strip the curtains out of O19284 and keep the pillow in. Yes?
You've told me the second pair of jeans was a mistake; I can cancel that pair within O77001. Should I proceed?
One mug fewer in O64032, everything else stays. Are you ok with this?
Am I to understand that the towel should be cancelled from O88120, while the bathrobe remains? A simple yes will do.
Ready when you are: the hat gets cancelled from O30303, and $15 returns to your Mastercard. Go?
It's possible to cancell only the lamp in O45454. Do you want that?
[ask_reason] I can take the towel out of O40281. Shall I, and may I know why you don't want it?
[ask_reason] Removing just the jeans from O51874 works. Please say yes, and also let me know if they're no longer needed or were ordered in error.
[ask_payment] Shall I cancel the scarf in O33502, and where would you like the $24, on your Visa or as store credit?
[say_refused] The mug in O20556 is a final-sale article and has to stay, but I could cancel the lamp and the towel in that order. Do you want me to?
[say_refused] I can't swap colours in an order that hasn't shipped, I'm afraid. I could cancel the green backpack alone in O71934, though. Shall I do that?`,
  propose_change_address: `
Shall I send O40281 to 12 Maple Avenue, Denver 80203 instead?
So O51220 now goes to 7 Birch Lane, Austin 78701. Correct?
I can update the delivery address of order O33018 to 450 Pine Street, Apt 3B, Seattle 98101. Would you like me to do that?
New destination for O40377: 88 Lakeview Drive, Chicago 60614. Confirm?
If that's okay with you, I'll have O41902 rerouted to 9 Elm Court, Boston 02108.
Please verify: **Order** O12874, **Ship to** 31 Rose Street, Portland 97205. Is everything correct?
Do I have your go-ahead to redirect O60431 to 1020 Sunset Boulevard, Los Angeles 90012?
ok so O72110 → 5 Oak Rd, Miami 33101, yes?
Your parcel O55510 would then be dispatched to 64 Willow Way, Phoenix 85004. Do you approve of this amendment?
You've just moved to 17 Cedar Terrace, San Diego 92101, and O38765 should follow you there. Have I got that right?
Before I hit save: O90012 will be going to 203 Garden Street, Philadelphia 19103. Happy?
Would you like the shipping address of O21987 changed from 12 Maple Avenue, Denver 80203 to 40 Hill Road, Denver 80210?
I'd put 6 Harbor Street, Baltimore 21202 as the address on O66321. Say yes and it shall be so.
Let me read that back. 15 Spruce Street, Nashville 37203, for order O40281. May I enter that?
Kindly confirm that order O31415 be delivered to 77 Chestnut Street, Columbus 43215.
It isn't too late to have O47719 delivered to your office at 500 Main Street, Suite 12, Dallas 75201. Shall we?
Thanks, Aisha. With that, O58203 would ship to 2 Poplar Place, Houston 77002 rather than your old flat. All good?
I've got 39 Juniper Avenue, Tampa 33602 down for O40999. Should I make the switch?
Am I good to swap the address on O82716 over to 8 River Bend, Charlotte 28202?
We can still catch O19284 and point it at 121 Walnut Street, Denver 80204. Want me to?
O77001 to 3 Aspen Close, Boise 83702: a yes from you and it's on its way there.
Is it right that O64032 should be sent to 26 Orchard Street, New York 10002 from now on?
There's an address on your profile, 12 Maple Avenue, Denver 80203. Could I use that one for O88120?
Would you be comfortable with me changing where O30303 is going, namely to 90 Park Lane, Atlanta 30303?
The adress of O45454 will be changed to 18 Fern Street, Omaha 68102. Okay?
[ask_payment] I'd ship O40281 to 12 Maple Avenue, Denver 80203, if you agree. And which card did you want it charged to?
[say_refused] Cancelling isn't an option any more, but I can still send O51874 to 7 Birch Lane, Austin 78701. Would you like that?
[ask_name] Shall I change O33502 to go to 14 Beech Street, Reno 89501? And under what name do we know you, please?
[say_refused] I'm not able to deliver to a PO box. I could direct O20556 to your home at 55 Vine Street, Tucson 85701 instead; shall I?
[ask_item] O71934 can go to 23 Laurel Road, Fresno 93701. Is that a yes? And which item was it that you also had a question about?`,
  propose_change_payment: `
Shall I switch O40281 over to your Visa?
I can have order O51220 charged to your gift card rather than the Mastercard. Would you like me to?
So O33018 gets paid with store credit now. Right?
Payment for O40377: from Visa ending in 4242 to Mastercard ending in 9910. Do you confirm?
If you're happy with it, I'll move the $64.00 for O41902 onto your gift card and refund the card.
Do I have your blessing to bill O12874 to the card ending in 1234?
Here's the change: • Order O60431 • Old payment: gift card • New payment: Visa ending in 7781. Shall I apply it?
put O72110 on ur mastercard instead, yes?
Order O55510 would hereby be settled by gift card; the original charge shall be reversed. Kindly indicate your approval.
Your gift card holds $150, which is plenty to cover O38765. Want me to use it for that order?
Just checking that I've understood: O90012 should come off the Visa and onto the store credit. Is that so?
Would it be OK to have the $99.95 of O21987 taken from your Mastercard instead?
I'd change the payment on O66321 to the Visa ending in 3050, and the gift card gets its money back. Good?
Let's have O40281 paid with your other card, the one ending in 5566. Yes or no?
May I replace the payment method of O31415 with your gift card?
O47719 is still pending, which means that I could swap its payment to Visa. Should I go for it?
As discussed, the Mastercard ending in 2020 takes over for O58203. Give me a thumbs up and I'll set it.
Do you agree to O40999 being charged to store credit in place of the bank card?
From card to gift card for O82716, total $41.20. Ready for me to proceed?
Would you like O19284 to be paid from your store credit? There's enough on it.
Once you say yes, the charge for O77001 moves to your Visa card ending in 1234.
Okay Jonas, then the gift card foots the bill for O64032. Is that what you want?
Am I authorized to transfer the payment of O88120 to the Mastercard on file?
You mentioned the old card's been lost, so I'd use the new Visa for O30303. Is that alright?
Payement for O45454 will be changed to gift card, is this correct?
[ask_address] I can put O40281 on your gift card, is that okay? And what's the new address you wanted it shipped to?
[say_refused] Splitting the amount between two cards isn't supported. I could charge all of O51874 to your Visa, though. Would that work?
[say_refused] The gift card's balance is too low, so that one's out. Shall I use the Mastercard ending in 9910 for O33502 instead?
[ask_email] Changing O20556 to your Visa is doable. Do you want it, and which email is your account under, by the way?
[propose_change_address] For O71934 I'd set the payment to your gift card and the address to 12 Maple Avenue, Denver 80203. Do you agree with both?`,
  propose_exchange: `
Shall I exchange the medium jacket from O40281 for a large?
I can swap the blue mug in O51220 for the green one. There's no price difference. Okay?
So, black jeans size 32 out, black jeans size 34 in, on order O33018. Correct?
O40377: scarf, red → grey. Do you confirm?
We do have the lamp in brass. Would you like to trade the chrome one from O41902 for it? It's $5 more, charged to your Visa.
If you agree, the backpack in O12874 will be exchanged for the 30-litre model, with the $12.00 difference taken from your gift card.
**Exchange details** – Order: O60431 – Item: towel, white – New: towel, navy – Difference: $0. Shall I go ahead?
swap the M hoodie in O72110 for an L, yeah?
May I proceed with the exchange of the leather belt (order O55510, length 90) for the same belt in length 100?
The sneakers you got with O38765 pinch, so I'd have you sent a 43 in place of the 42. Sound good?
Good news! The olive jacket is in stock in S. Do you want me to put through the exchange for O90012?
With your approval, I shall arrange for the small cushion of O21987 to be replaced by the large one.
Let me sum up: you keep everything in O66321 apart from the scarf, which you'd get in wool instead of cotton. Happy for me to do that?
How does getting a size 10 dress instead of the size 8 from O40281 sound?
You'd be getting $4.00 back to your Mastercard if we exchange the 500 ml mug from O31415 for the 350 ml. Want to go for it?
Exchange only happens once per order, so please be sure: jeans in O47719, from slim to straight cut. Is that a definite yes?
I could have the grey backpack from O58203 changed for a black one. Just say yes.
Would you care to have the curtains of O40999 exchanged for the 220 cm version?
Ready to switch the yellow lamp in O82716 to white, difference of $3.10 to your store credit. Do I have the OK?
For O19284, is it fine if I exchange the kids' raincoat for one a size bigger?
You'd rather have the towel in teal, so let me offer to exchange it on O77001. Shall we?
Am I right in thinking that both shirts of O64032 should be exchanged, each for a size L? Then I'd get that under way.
A left-handed mug in place of the ordinary one from O88120, no extra charge: deal?
The lot from O30303 was delivered on June 2, so an exchange is possible: gloves in M instead of S. Do you want it?
Exchanging the skarf from O45454 to the blue colour, is this ok for you?
[ask_payment] I can exchange the jeans from O40281 for a 34. Would you like that, and which card should the $7 go on?
[ask_payment] Shall I swap the small backpack in O51874 for the big one? The difference is $15; how do you want to pay it?
[say_refused] Money back isn't possible for the jacket any more, sadly, but I could exchange it for a large under O33502. Do you want that?
[say_refused] Red's all sold out. Would you let me exchange the mug from O20556 for a burgundy one instead?
[ask_reason] I'd swap the O71934 lamp for the black one, if you say yes. And may I ask what was wrong with the white?`,
  propose_return: `
Shall I take back the jacket from O40281 and refund $79.00 to your Visa?
I can set up a return for both towels from O51220. The money goes back to your Mastercard. Okay?
So the mug and the lamp from O33018 come back to us, and you get a gift card. Right?
Return: O40377, scarf, $24 to store credit. Yes?
You're within the 30 days, so O41902 can be returned. Would you like me to start that, with the refund to the original payment?
If you give your consent, a return of the backpack in O12874 will be registered and $55.00 credited to the card ending in 1234.
Please review: - Order: O60431 - Items to return: jeans, belt - Refund to: gift card. Is this correct?
send the shoes from O72110 back, refund to visa. cool?
May I initiate the return of the desk lamp delivered under order O55510? Reimbursement would be made to your Mastercard.
O38765 arrived last Tuesday, which is plenty of time. I'd take back the cushion and pop the $19 on your gift card. Happy with that?
Do you want to return everything in O90012, for a total of $143.20 back on your card?
Just say "yes" and I'll raise a return for the dress from O21987, money to your Visa.
Would you agree to sending us back the two mugs of O66321 against a refund to store credit?
All clear. We'd be taking the jeans in O40281 off your hands and putting $49.99 back on the Visa. Are we good?
What I'd suggest: you return the curtains from O31415, and the price comes back as a gift card. Shall I make it so?
Before I submit the return for O47719 (1 x rain jacket, $110 to Mastercard ending in 9910), do I have your confirmation?
I'm able to accept the towel from O58203 back. You'd receive an email with a label. Want me to proceed?
Only the lamp is to be returned from O40999, with the refund going where the payment came from. Is that how you want it?
Let's get that scratchy scarf back to us. I'd book a return on O82716, refund to gift card. Yes?
Would a return of the entire order O19284, refunded to your store credit, be acceptable to you?
Your refund for the backpack out of O77001 comes to $62.40, payable to your card. Shall I go through with the return?
We'll gladly have the pillows from O64032 back, if that's what you'd like, and you'd see the money on your Visa in a week. Go ahead?
Am I free to file the return of the boots in O88120, with $130 to be put on your gift card?
Okay Ben, O30303: kettle back to us, money back to you (Mastercard). Deal?
I will make a return for the jaket from O45454 with refund to your visa, do you confirm?
[ask_payment] I can take back the jeans from O40281. Do you want that, and should the money go to the Visa or to a gift card?
[ask_reason] Shall I start the return of the lamp from O51874 to your Visa? And what was the matter with it?
[say_refused] Cancelling a delivered order won't work, but I could take back the items of O33502 and refund your Mastercard. Shall I?
[ask_payment] Happy to book a return for the two towels in O20556 if you say yes. Where would you like the refund?
[say_refused] The socks are final sale and can't come back. The jacket in O71934 can, though, with the money to your card. Would you like to return it?`,
  say_done: `
All done!
Your order O40281 has been cancelled, and the $89.90 is on its way back to your Visa.
That's sorted for you.
The return has been set up. Look out for an email with the shipping label.
Great news, Mia: O51220 will now be delivered to 12 Maple Avenue, Denver 80203.
Exchange booked; the large jacket ships as soon as we get the medium one back.
I've gone ahead and removed the mug from O33018.
Consider it done.
The payment method of O40377 was successfully changed to your gift card.
We hereby confirm the cancellation of order O41902. The amount of $45.00 shall be refunded within seven business days.
done, ur refund is coming
Bob's your uncle, the new address is in the system.
✅ Return requested – O12874 – Backpack – Refund to Mastercard ending in 9910.
There we go, the scarf is no longer part of the order and you've got $24 back in store credit.
Right, that went through without a hitch.
As you wished, O60431 is now being paid with the Visa ending in 4242.
You're all set! The green mug will be sent to you in place of the blue.
The lamp's return is now on record, and instructions are in your inbox.
I have just updated it on my end. Your parcel is going to the new place.
Phew, in the nick of time: O72110 got cancelled before it could ship.
The requested modification has been carried out.
Your exchange request has been submited, you will get an email soon.
Everything's been taken care of, Mr. Alvarez; the money should reach your account by next week.
The change you asked for is live.
O55510 is history, and your gift card has its balance back.
[more_help] The towel's return is booked. Was there anything else on your mind?
[more_help] I've cancelled O38765 for you. Can I do anything more for you today?
[ask_item] The address is changed. Now on to the return you mentioned: which article was it?
[say_refused] I've taken the lamp out of O90012; the mug, however, could not be cancelled since it's final sale.
[ask_order] Payment on O21987 now runs through your gift card. And what was the number of that other order?`,
  say_refused: `
I'm sorry, but that order has already shipped, so it can't be cancelled any more.
No can do, I'm afraid: the return window closed on May 12.
Unfortunately, final-sale items aren't eligible for return.
The red one is out of stock, which rules out an exchange.
Regrettably, our policy does not permit the amendment of an address once the parcel is in transit.
I wish I could, but O40281 is already on the truck.
We don't price match, sorry.
That's not something I'm allowed to do.
O51220 was delivered 47 days ago, and returns are only accepted within 30 days. I'm unable to make an exception.
sorry cant change that one, its already been processed
My hands are tied here, since the system won't accept a cancellation on a delivered order.
Swapping a jacket for a lamp is beyond what an exchange can do; it has to be the same product in another colour or size.
A refund to a card other than the original isn't possible.
Having checked order O33018 carefully, I must inform you that your request has to be declined.
Changing your mind about taste, sadly, isn't among the reasons we can accept for a cancellation.
It's past the point where anything could be altered on that order, I'm sorry to say.
I do understand your frustration, Carla, yet I can't refund something that was bought as final sale.
There's no way for me to undo a cancellation after the fact.
The gift card balance is $12 and the order is $58, so it won't cover it and I can't move the payment there.
Alas, your scarf fell out of the return period two days ago.
**Not eligible:** O40377 – status "shipped" – cancellation unavailable.
Nope, coupons can't be added after the order has been placed.
Only one exchange is granted per order, and O41902 has had its exchange already, so this is where it ends.
I'd have loved to say yes, but the XL simply isn't there any longer, not in any colour.
This order cannot be return because it was not delivered yet.
[more_help] I can't take the mug back, as it's on final sale. Is there something else I can look at for you?
[hand_over] That isn't within my power, so I'm passing you on to one of my human colleagues.
[ask_variant] We're out of the navy, I'm sorry. Would another colour do, and which?
[say_done] The jeans could not be cancelled because they're being packed already, but I did remove the towel for you.
[ask_payment] Refunding to a PayPal account is not something we do. Would you rather have it on your Visa or as store credit?`,
  wait: `
One moment, please.
Hang on a sec.
Bear with me while I look into this.
Let me pull that up real quick.
Just a tick!
Please hold the line while I check our records.
Give me a minute or two to go over the details.
brb checking
I'm having a look at it as we speak.
Kindly allow me a brief moment to review the status of your order.
Let me see what I can find out for you.
Hold on, my computer's being a bit slow today.
Checking now...
I'll be right with you, I'm just opening the order.
Thanks for your patience, I'm still looking.
Sit tight, this won't take long.
Would you give me a few seconds to get that on my screen?
Okay, let me find the account first.
A short pause while I consult the return policy, if you'll permit.
Thank you, Mia! I'm retrieving your order information now.
Don't go away, I'm on it.
Two shakes of a lamb's tail, I'm nearly there.
If you could stay with me for a moment, I'm running this through the system.
Loading your details, please stand by.
Pls wait a moment wile I check.
[say_done] The cancellation's in. Hold on a bit though, I'm still looking at the second matter.
[hand_over] Please wait a moment while I transfer you to a colleague of mine.
[ask_email] Hang on while I get my system open; meanwhile, would you type in your email address?
[ask_order] Give me just a second to load your profile. What was the order number in the meantime?
[say_refused] O40281 can't be cancelled any longer, I'm sorry. Let me have a look at the other order, just a moment.`,
  more_help: `
Is there anything else I can help you with?
Anything else?
What else can I do for you today?
Was that all?
Does that cover everything, or is something still open?
Would there be any further matter with which I might assist you?
Any other questions while I've got you here?
anythin else i can do 4 u?
If there's something more you need, just holler!
Can I be of any further service?
Do let me know should you require additional assistance.
Is everything settled now, or have you got another thing for me?
Glad I could help, Mia! Need a hand with anything more?
Are there other orders you'd like me to look at?
Is that you all sorted, then?
Would you like help with something else before we wrap up?
Feel free to ask if there's anything further on your mind.
Shall we leave it at that, or is there more?
You're very welcome. Have I taken care of everything for you?
Before I let you go: any other wishes?
Beyond this, is there anything that I could do to make your day better?
I wonder if there's something else you wanted to bring up?
Anything more for me, or are we good?
Still got something on your list?
Is their anything else you need help with today?
[say_done] Anything else I can do for you, now that your new address is saved?
[say_done] Now that O40281 has been cancelled, is there something else you'd like to discuss?
[say_refused] Sorry again that I can't take back the scarf. Is there any other thing I may assist with?
[say_refused] Though the payment can't be changed once an order's shipped, I'd like to know if there's anything else I could do for you?
[say_done] Your exchange is under way. Do you need help with any other order?`,
  how_to_help: `
Hi there! How can I help you today?
What can I do for you?
Good morning, and welcome to our shop's customer service. In what way may I be of assistance?
What's up?
Hello! What brings you to us?
Tell me what's going on and I'll see what I can do.
How may I be of service?
Hey, what do u need help with?
Thanks for getting in touch! What seems to be the trouble?
Welcome back. What would you like to do: return, exchange, cancel, or something else?
I'm Robin, your virtual assistant. What's on your mind?
What is it that you'd like me to do with the order?
Please describe your concern.
Thank you, Mia, you're verified. What is it you'd like to have done?
To what do I owe the pleasure of your message?
Hello and good afternoon, let me know what I can help with!
How can I make your day a little easier?
I'm all ears.
I'd be interested to hear what it is you're contacting us about.
Great, I've found your account. So, what's the matter?
Would you like to tell me what you need?
You've reached customer care. Kindly state the nature of your enquiry.
Could you explain a bit more about what you're hoping to achieve?
Sorry, I'm not sure I follow. What would you like me to do for you, exactly?
Hello, how can i asist you today?
[ask_email] Welcome! How can I help, and what's the email on your account?
[ask_order] Hi! What can I do for you today, and which order is it about?
[ask_name] Good evening! What can I help you with, and what's your name?
[say_refused] I'm afraid I can't do anything about an order that isn't yours. What would you want me to do for your own account?
[ask_zip] I've got your name, thanks. What's your zip code, and what would you like help with today?`,
  hand_over: `
I'm transferring you to a human agent.
Let me get one of my colleagues on this for you.
You'll be put through to a member of our team now.
A human colleague will take it from here.
This is one for our specialists, so I'm passing you along.
I'm handing the conversation over to someone on our staff who can look at this in person.
You are being transferred to a human agent. Please hold on.
In light of the circumstances, your case shall be escalated to a member of our personnel.
gonna pass u to a real person now
Right, I'll fetch a human for you.
My colleague from the support team is going to continue this chat with you.
I've forwarded your case to a live representative, who'll pick it up shortly.
It's best if a person looks at this one; I'm connecting you.
Over to my teammate, who knows all about that.
Putting you through to the service desk, Mr. Ito.
Since that goes over my head, a supervisor will be with you in a minute.
You asked for a human being and you shall have one: I'm connecting you with my colleague Sandra.
I'm escalating this. Somebody from our team is going to reply to you here.
The rest will be handled by an actual member of staff, to whom I've sent a summary of our conversation.
Please stay in the chat, as one of our advisors is about to take over.
**Transfer:** your chat is being moved to a human support agent.
I think you'd be better off with one of my human co-workers, so I'm bringing one in.
Our team lead will be joining us and taking over from me.
I'll let a flesh-and-blood colleague step in at this point.
I will transfer you to an human agent now.
[say_refused] I can't make exceptions to the return window myself, so I'll hand you over to a human colleague.
[say_refused] Missing parcels are something I'm not able to deal with; a person from our team is going to take over now.
[say_done] The refund's been issued, and for the damage claim I'm now connecting you to a human colleague.
[ask_order] I'm about to hand you over to one of our people. For them to find it quickly, what's the order number?
[ask_email] A colleague of mine is taking over from me. Which email is your account under, so that I can pass it along?`,
}
