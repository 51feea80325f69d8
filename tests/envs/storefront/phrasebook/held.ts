/**
 * Sentences written after the user was finished, by somebody who had not seen its code: 382 of 420 (91.0%) are understood and 8
 * mistaken. Nothing was changed for them, and nothing is to be: they measure. Tune to others, and have others written.
 */
export const held: Readonly<Record<string, string>> = {
  ask_email: `
Could you share the email address linked to your account so I can look you up?
email pls?
Sure thing! To get started, I'll need to verify your identity. What's the email on file with us?
Happy to sort that out for you. Before I can pull anything up I have to confirm who I'm speaking with, so may I have the e-mail you registered with?
[ask_name] May I have your full name and the email address you used when you signed up?
I'd be glad to assist with the jacket. First, please provide the email associated with your account.
Which email did you use when you created your account with us?
Thanks for reaching out. For security purposes, I need to authenticate your account first. Kindly provide your registered email address.
No worries at all, that happens. What email do you shop with?
**Verification needed:** please reply with your account email address.
Hmm, nothing is coming up under mia.k@example.com. Is there perhaps another email adress you might have used?
Ok great. And the email?
I'm sorry to hear the lamp arrived scratched. So that I can open your profile, would you mind telling me the email you use to log in?
Can I grab your email address real quick
[ask_order] I can help with that! Please give me your email address along with the number of the order you'd like to change.
Before we go any further, I'm required to locate your profile, and the quickest way is by email, so if you could type in the address your order confirmations get sent to, that would be brilliant.
What email address is your account under, please?
I'll need your email to find you in our system.
Could you double-check the email for me? The one you typed seems to be missing the part after the @.
Of course! Just need one thing first: the email address tied to your customer account.`,
  ask_name: `
May I have your first and last name, please?
And who am I speaking with?
No problem if you don't have access to that inbox anymore. I can look you up another way; what is your full name?
What's your name?
Could you please confirm the name on the account?
[ask_zip] Since I couldn't find that email, please give me your first name, last name and zip code, and I'll try locating your account that way.
Thanks! Your full name please, as it appears on the account.
I wasn't able to find a match in our records. To proceed, please provide your **first name** and **last name**.
Sorry, I didn't catch your surname. Could you spell it for me?
name?
Can you tell me what name the account is registered under?
It's a pleasure to meet you. So that I may address you properly and find your profile, could you kindly let me know your full name?
Alright, let's try a different approach. Under what name did you sign up?
I've got "Liam" so far. What's your last name, Liam?
Just so I know I've got the right person, could I take your full name?
[ask_email] Let me look into that. Who do I have the pleasure of chatting with, and what email is your profile under?
Could I get your name plese?
I'd need your given name and family name to carry out the identity check.
Great, thank you. What first and last name should I search for?
Before I open anything, I just have to make sure it's really you. Could you state your full name for me?`,
  ask_zip: `
What's the zip code on your account?
Thank you, Noah Patel. Lastly, could you provide the 5-digit ZIP code associated with your profile?
zip?
And your postcode, please (the one saved in your profile)?
I see more than one Emma Clark in our system. Could you tell me your zip code so I can find the right one?
One more detail to complete the verification: your ZIP code.
Can you confirm which zip you have on file with us?
Perfect, thanks Ava. Now I just need your zip code to verify the account.
Hmm, 80230 doesn't match what I have. Might there be another zip code you've had on the account?
Please provide your zip.
[ask_name] Without an email I can still find you: I'd need your zip code, plus your first and last name.
Could you give me the postal code for the account, please? It's the five digits at the end of your address.
Got it. Which ZIP are you registered with?
To finish verifying your identity, kindly share the zip code we have on record for you.
ok thx, and whats ur zip code
Your zip seems to be one digit short. Would you mind sending it again?
[ask_order] Thanks, Olivia. Please tell me your zip code and the order number you're calling about.
I do apologise for all the questions, but our system insists on one more thing before it lets me in, and that is the zip code that you entered when you registered.
Nearly there! I'm only missing your zip code now.
For verification, what is the ZIP code tied to your user profile?`,
  ask_order: `
Could you please provide the order number?
Which order is this about?
I've located your account, Mia! I can see three orders: O40281, O40977 and O41530. Which of these would you like to work on?
Order no.?
Do you happen to have the order ID handy? It begins with an O and is followed by five digits.
Thanks for verifying, Daniel. You've got two orders with us that contain a backpack, one from March and one from April. Which one do you mean?
[ask_item] Sure, I can help you with a return. Please let me know the order number and which items you want to send back.
I'm not finding any order O4028. Could you check the number again for me?
what's the order # ?
I'd be delighted to look into that. Might I trouble you for the reference number of your order?
So that I can look at the right purchase, please tell me the order number (you'll find it in your confirmation mail, it looks like O40281).
Are we talking about O40281 or O41102?
You're all set and verified. Now, what is the number of the order you'd like to cancel?
Okay, I hear you, that's annoying. Which order was the mug in?
[ask_reason] Could you give me the order number you want cancelled, and tell me why you're cancelling it?
Here's what I see on your profile: - O40281 (pending) - O40630 (delivered) - O41777 (delivered). Which order should I look at?
Can you tell me which of your orders has the wrong adress on it?
Please specify the order in question by its ID.
Is it the order with the towels or the one with the desk lamp you want changed?
Got you. I'd just need to know the order ID, then I can check its status.`,
  ask_reason: `
May I ask why you'd like to cancel the order?
What's the reason for the return?
Could you tell me whether it's no longer needed or was ordered by mistake?
Reason?
I understand. For our records, what made you decide to send the lamp back?
I see that O40281 is still pending. Before I go on, I need to note a reason: did you order it by mistake, or do you no longer need it?
Sorry to hear you're not keeping the jeans. Was something wrong with them, or is it simply a change of mind?
Our system requires a cancellation reason. Please choose one: (1) no longer needed, (2) ordered by mistake.
Just curious, and also because I have to put something in the form: why are you returning it?
And why do you want to cancel, if I may ask?
[ask_item] Which of the items in O40633 are you returning, and what's the reason for it?
Can you share a bit about why you wish to cancel O41200?
how come you want to cancel it?
Thank you for confirming. I will also need to know your reason for wanting this cancelled.
Is there a particular reason you're returning the scarf, e.g. wrong fit, defect, not as described?
Could you kindly elaborate on what prompted your wish to return the backpack?
Did the towel arrive damaged, or what's the reason you don't wish to keep it?
[ask_payment] Two quick questions: what's the reason for returning the mugs, and should the money go to your Visa or to a gift card?
One thing I have to log before anything gets cancelled is the reason, so what would you like me to put down?
Alright. Whats the reason for the cancelation?`,
  ask_address: `
What is the new shipping address?
Where should we send it instead?
Sure, I can update that. Please give me the complete new address, including street, city, state and zip.
Congrats on the move! What's the new place's address?
Could you please provide the full address you would like O40281 shipped to?
new address pls
I see that O40988 is still pending, so the address can be changed. What would you like it changed to?
Which address should the parcel go to?
Please share the following: - Street and number - Apartment/unit (if any) - City - State - ZIP of the new address
Thank you, Sofia. Would you mind typing out the new delivery address in full so I get every detail right?
Okay, so not to Maple Avenue any more. Where to then?
To which address do you want your lamp delivered?
[ask_order] Of course. Please send me the order number and the new address it should ship to.
I have the street, but I'm missing the city and the zip code of the new shipping address. Could you add those?
Is there an apartment or suite number that belongs to the new delivery address?
[ask_item] Happy to do both! What's the new delivery address, and which items would you like removed from the order?
I'd be more than happy to redirect your package for you, since it hasn't left the warehouse yet; all I need from you is the exact adress where you'd like to receive it.
What's the correct address, mate?
Understood. Kindly state the address to which this order is to be dispatched.
Got it, your office rather than your home. And what's the office address?`,
  ask_item: `
Which item would you like to return?
O40281 contains a jacket, a scarf and two mugs. Which of them is it about?
Which items exactly?
I've pulled up the order. Could you let me know which product(s) you'd like to exchange?
All of it, or just some of the items? If only some, which ones?
Thanks, Ethan! Your order O40715 includes: 1. Denim jeans 2. Bath towel 3. Desk lamp. Which of these do you want to send back?
what item is it
There are two towels in there, a blue one and a white one. Which one did you mean?
Could you please specify the article or articles of this order that your request refers to?
Is it the backpack or the jacket that doesn't fit?
I see five products in that delivery. Please tell me which ones you'd like to keep and which should come back to us.
[ask_reason] Can you tell me what items you want to return from O41008 and why?
Right, got the order open here. What are we swapping, the jeans or the jumper?
Please list the items from this order that you wish to return.
Do you want to return both lamps or only one of them?
So I don't take out the wrong thing, which of the products in O40281 would you like removed?
[ask_variant] Which of the items do you want to exchange, and what colour or size would you like in its place?
I'd be happy to help with that exchange! To make sure I select the correct product, could you tell me which item from the order you have in mind?
Just to be sure, when you say "the mug", do you mean the ceramic one or the travel mug?
wich of the items in this order are we talking about?`,
  ask_variant: `
What size would you like instead?
Which colour would you prefer?
The jacket is available in black / M, black / L and olive / L. Which one would you like?
Sure, I can look at swapping the jeans. What size and color are you after?
Good news, the scarf comes in grey, navy and burgundy. Which of those shall it be?
what colour u want instead?
So the M is too tight. Do you want an L or an XL?
Here are the options currently in stock: - Red, 20 L - Black, 20 L - Black, 30 L. Please let me know which backpack option you'd like.
Which variant should I exchange it for?
Please indicate your preferred replacement size.
[ask_payment] Which size would you like for the new jacket, and which payment method should I use for the price difference?
Do you want the same colour in a bigger size, or would you like another colour as well?
For the exchange, the replacement must be the same product, though the options may differ. Could you let me know which options you would like the new lamp to have?
Okay so the waist 32 is out. Would 33 or 34 work better for you?
And what would you like to swap the green mug for? We've got it in white and in blue.
I understand that the shade wasn't what you expected from the photos; which of our other shades would suit you better?
[ask_item] Let me know which item you'd like to exchange and the size you need it in.
Would you like the towel in the large or the extra-large, and in sand or in charcoal?
Navy, large or small?
I've found the boots you recieved. What would you like the new pair to be in terms of size and colour?`,
  ask_payment: `
Which payment method would you like to use?
Would you like the refund on your Visa ending in 4412 or as store credit?
Where should the money go, original card or gift card?
card or gift card?
The new jacket costs $12.50 more than the one you have. Which payment method should I charge for the difference?
I see that you have the following on file: - Mastercard ending in 7731 - Gift card ($80.00). Which one would you like the refund to go to?
To which payment method should I issue the refund?
How would you like to pay for the order instead?
Could you tell me how you'd like to recieve your refund?
[ask_reason] Could you let me know where you'd like the refund to go, and why you're returning the jeans?
Sure, we can move O40281 off your Visa. Which of your other payment methods shall I switch it to?
Since the replacement is $8 cheaper, you'll get that back. Do you want it on your card or your gift card?
Thanks for confirming. May I ask which account the reimbursement should be credited to: the card ending in 1234 or your store credit?
And how do you want to be refunded?
Almost there! For the difference of $4.20, which card do you want me to use?
There'll be a small amount either due or coming back to you, so our system needs a payment method for it. What would you like to use?
You've two cards on your profile, the Visa and the Mastercard. Which should I bill?
[ask_item] Which items are you sending back, and should the refund go to your gift card or to your Mastercard?
Shall I put the money back on the Visa you paid with, or would you rather have a gift card?
Please select your preferred refund method.`,
  propose_cancel: `
I can cancel order O40281 for you and refund $64.90 to your Visa. Do you want me to go ahead?
Shall I cancel O41120?
Just to confirm, you want the whole order O40633 cancelled because it's no longer needed. Is that correct?
Order O40977 is still pending, so it can be cancelled. The full amount of $112.00 would be returned to your gift card right away. Please reply "yes" to proceed.
ok so cancel O40350 completely, yes?
**Cancellation summary** - Order: O40281 - Reason: ordered by mistake - Refund: $48.20 to Mastercard ending in 1234. Do you confirm (yes/no)?
I'd go ahead and cancel the entire order O41811 now, if that's all right with you?
Thank you for explaining, Lucas. With your permission, I'll cancel O40119 in full. The refund takes 5 to 7 business days. May I proceed?
Are you sure you'd like me to cancel all of O40702? This can't be undone.
[propose_return] I can cancel O40281 as well as take back the lamp from your delivered order O39954 with the money going to your Visa. Are you happy for me to do both?
Would you like me to call off order O40555 altogether?
Before I hit the button: O40281, the one with the jeans and the two mugs, gets cancelled entirely. Okay for you?
I've reviewed the details of O41306, which contains a backpack and a scarf and hasn't shipped yet. If you'd like, I can cancel it and send the $97.45 back to your original payment method. Would you like to go through with that?
Do you agree to the cancellation of order O40864?
So that's O40418 to be cancelled, with the refund going to store credit. Right?
Please confirm that you wish for order O40070 to be cancelled and for the total to be refunded to the Visa ending in 8090.
I can get rid of that whole order for you (O41245). You'd have the money back in about a week. Want me to?
[propose_change_address] Let me sum up: I'd cancel O40281 and have O40290 sent to 12 Maple Avenue, Denver 80203. Can I have your yes for both?
Ready to cancle O40931 when you are. Is that a yes?
Happy to do that for you! Once you give me the go-ahead, order O41013 will be cancelled, and $35.00 goes back onto your gift card immediately. Shall we?`,
  propose_cancel_items: `
I can remove the scarf from order O40281 and leave the rest as it is. Would you like that?
Shall I take the two mugs out of O40977?
To confirm: only the desk lamp in O41120 gets cancelled, while the jacket and the towel stay in the order. The $39.99 would go back to your Visa. Do you want me to proceed?
so just the jeans off O40633, the rest ships as planned, ok?
Since O40815 is still pending, individual items can be dropped from it. I'd cancel the backpack ($54.00) and keep everything else. Please confirm with a yes.
**Partial cancellation** - Order: O40281 - Removing: bath towel, ceramic mug - Keeping: jacket - Refund: $31.50 to gift card. Shall I go ahead?
Would it be alright if I cancelled the red scarf and the cap from your order O41702 and left the boots in?
If you agree, I'll strike the second lamp from O40388, and you will be refunded $22.00 on the Mastercard ending in 6650.
I could take the towel set out of order O40446, so that only the jacket gets shipped. Are you ok with this?
You'd like to keep the jeans but lose the belt in O41093, is that right? I'll take the belt out as soon as you say yes.
[propose_change_address] For O40281, I would remove the mug and send what's left to 9 Birch Street, Portland 97205. Do you confirm both changes?
Do you want me to drop the kettle from O40730 then? Everything else in that order will be on its way as normal.
Thank you for your patience, Grace. I've checked O41419, and it's possible to cancel just the backpack and the water bottle while leaving the other three items untouched; the amount of $83.10 would be credited to your original payment method. May I go ahead with this?
Just double checking before I do anything: remove 1 x blue mug from O40204, keep 1 x white mug and 1 x lamp. Correct?
I'd be happy to cancel the pillowcases in order O40659 for you, without touching the duvet. Should I?
[propose_change_payment] I can cancel just the hoodie in O40281 and have the remaining items charged to your Mastercard ending in 2208. Does that work for you?
Can I get your OK to cancel the sneakers out of O41555? The T-shirts stay.
Removing the jacket from O40912 would lower your total from $140.00 to $61.00. Would you like me to make that change?
Please confirm that I should cancel the following item from pending order O40027: wool scarf, grey.
Right then, I'll pull the lampshade off O41268 and leave the lamp base on. Yes?`,
  propose_change_address: `
I can change the shipping address of O40281 to 12 Maple Avenue, Denver 80203. Shall I go ahead?
So O40977 goes to 48 Harbor Road, Apt 3B, Boston 02110 instead. Correct?
Let me confirm the details: Order O41120, new address 301 Willow Lane, Austin 78704. Is everything right, and may I save it?
Do you want me to ship O40633 to 7 King Street, Seattle 98101?
send O40815 to 22 Oak Dr, Miami 33130, yes?
**New shipping address for O40281:** 155 Cedar Court, Suite 200, Chicago, IL 60614. Please reply "yes" to confirm.
Your order hasn't shipped yet, so I'm able to redirect O41702 to 90 Elm Street, Phoenix 85004. Would you like me to make this update?
Thanks, Henry! Just to make sure I have it right, I'll be updating the delivery address for O40388 to 6 Lakeview Terrace, Unit 12, Nashville 37203. Do I have your permission to proceed?
I would have order O40446 delivered to your new home at 1810 Sunset Boulevard, Los Angeles 90026. Are you happy with that?
[propose_cancel_items] I'd take the lamp out of O40281 and ship the rest to 5 Pine Street, Dallas 75201. Okay to do both?
Shall we send the towels (O41093) to your mum's at 33 Rosewood Close, Columbus 43215, then?
If you give me the green light I'll switch the destination of O40730 over to 12 Maple Avenue, Denver 80203.
I have your other address on file, 77 Spruce Way, Portland 97209. Would you like O41419 to go there?
Please confirm that O40204 should be dispatched to the following address: 400 Market Street, Floor 2, Philadelphia 19106.
Before I update anything: the adress on O40659 would be changed from 12 Maple Avenue to 14 Maple Avenue, Denver 80203. Is that what you want?
Would you like me to route order O41555 to your office at 250 Main Street, Houston 77002 rather than to your house?
[propose_change_payment] To sum up, O40912 would be shipped to 19 River Road, Tampa 33602 and paid with your gift card. Shall I make both changes?
Ready to update O40027 so that it arrives at 8 Chestnut Hill, Charlotte 28202. Just say yes!
I'm going to put 61 Garden Street, Apartment 9, San Diego 92101 on order O41268 if that's fine with you?
Can I go ahead and set 1024 Valley View, Denver 80211 as the delivery address of O40281?`,
  propose_change_payment: `
I can switch the payment for O40281 to your gift card. Would you like me to do that?
Shall I charge O40977 to the Mastercard ending in 7731 instead?
To confirm, you'd like order O41120 to be paid with the Visa ending in 1234 rather than with store credit. Is that right?
pay O40633 w/ gift card instead, ok?
The total of O40815 is $58.40, and your gift card has a balance of $75.00, so that works. Do you want me to change the payment over to it?
**Payment update** - Order: O40281 - Old: Visa ending in 4412 - New: Mastercard ending in 9006. Do you confirm?
I'd move the payment of O41702 from your gift card to your Visa, and the gift card would be refunded immediately. May I proceed?
If you agree, O40388 will be billed to store credit and the $26.00 goes back to your card within 5 to 7 business days.
Happy to help with that, Chloe! Since O40446 is still pending, I can have it paid with your Mastercard ending in 5519; the original charge on your Visa would then be reversed. Would you like to go ahead?
Are you OK with me putting O41093 on your other card, the one ending in 3007?
[propose_change_address] For O40281, I'd change the payment to your Visa ending in 1234 and the delivery address to 12 Maple Avenue, Denver 80203. Can you confirm both?
Would you like to have O40730 paid by gift card instead of by card? If so, just answer yes.
Just so we're on the same page: you want the full $119.95 for O41419 taken from your store credit and nothing from the Visa. Correct?
Please confirm that I may update the payment method of order O40204 to the Visa ending in 6102.
I could put the lot, so all of O40659, on your gift card then. Fancy that?
May I swap the payement on O41555 to the Mastercard ending in 8841?
[propose_cancel_items] How about this: I remove the scarf from O40912, and the rest of the order gets paid from your gift card. Shall I do that?
Your order O40027 would be charged to the card ending in 2290 from now on, and the other card gets its money back. Yes or no?
I have reviewed your profile and can see that the gift card balance covers the whole of O41268, so with your approval I will make it the payment method for that order.
Do I have your go-ahead to bill O40281 to your Visa instead?`,
  propose_exchange: `
I can exchange the jacket in O40281 for the same one in size L. Shall I go ahead?
So the blue mug from O40977 gets swapped for the white one, right?
I see that O41120 was delivered on May 3, so an exchange is possible. I'd replace the jeans 32/32 with 34/32, and the $5.00 difference would be charged to your Visa. Do you confirm?
Swap the S for an M on O40633, yes?
Would you like me to exchange your black backpack from order O40815 for the olive one? There's no difference in price.
**Exchange details** - Order: O40281 - From: desk lamp, brass - To: desk lamp, black - Refund of $3.10 to gift card. Please confirm (yes/no).
Let me make sure I have got this right: from delivered order O41702, you'd be exchanging the wool scarf in grey for the wool scarf in burgundy. May I proceed?
Great choice! With your OK, I'll set up the exchange of the running shoes in O40388 from a 9 to a 10, and you'll get an email with the return label.
The charcoal towel is in stock at $18.00. Do you want me to put through the exchange of the sand one from O40446 for it?
I'm able to replace the hoodie you got in O41093 with an XL in the same navy. Is this what you want?
[propose_return] For order O40281, I'd exchange the jeans for a size 34, and for order O40290, take back the mug and refund it to your Visa. Are you fine with both?
Do you agree to exchange the 20 L backpack (O40730) for the 30 L one, with the $15 difference paid from your gift card?
Please note that an order's items can only be exchanged once. I would exchange the jacket, red, M in O41419 for the jacket, green, M. Shall I continue?
right, so green lampshade out, cream lampshade in, order O40204. good to go?
Are you happy for me to swap the boots from O40659 for the same pair in brown, size 8?
I'd be glad to arrange that for you, Zoe. The dress in O41555 would be exchanged from size 10 to size 12 at no extra cost to you. Would you like me to submit this?
Can I go ahead with exchanging both pillows in O40912 for the firm version? You'd get $6.40 back on your Mastercard ending in 1234.
Just checking before I finalise: exchange of the kettle (silver) in O40027 for the kettle (matte black). Say yes and it's on its way.
[propose_change_address] I could exchange the coat from O41268 for a medium and also have O41300 sent to 40 Beech Road, Atlanta 30308. Do you want both of these?
Should I exchnage the gloves from O40281 for the large ones?`,
  propose_return: `
I can start a return for the jacket from O40281 and refund it to your Visa ending in 1234. Would you like me to?
Shall I set up the return of the lamp in O40977, with the money going to your gift card?
To confirm: you're returning the jeans and the scarf from order O41120, and the refund of $88.00 goes to your Mastercard. Is that correct?
return towel from O40633, money back to visa, ok?
O40815 was delivered on June 12, so it's within the return window. I'd process a return for the backpack and credit $54.00 to your original payment method. May I go ahead?
**Return summary** - Order: O40281 - Items: 2 x mug, 1 x lamp - Refund: $61.80 to gift card. Do you want to proceed? (yes/no)
Would you like us to take back everything in O41702 and refund it to your store credit?
Happy to help you send those boots back, Isla. Once you confirm, I'll submit the return for O40388, you'll get a label by email, and $120.00 will be put back on the card ending in 4410.
So it's just the blue towel from O40446 that comes back to us, refunded to the Visa. Yes?
Do you want me to go ahead and return the hoodie from O41093?
If that suits you, I'd arrange for the kettle from O40730 to be returned, and you'd receive your money on the gift card straight away.
Please confirm that the duvet and both pillows of delivered order O41419 are to be returned against a refund to your Visa ending in 9921.
[propose_exchange] I'd take back the scarf from O40281 with a refund to your gift card, and swap the jacket from O40290 for a large. Do both sound right?
I've gone over the order with you now, and I think we have all we need: the coat from O40204 goes back, the hat stays with you, and $149.00 lands on your Mastercard in about a week. Shall I file that return?
Can I process the return of all three items in O40659 with the refund to your original card?
Are you sure you want to send back the desk lamp (O41555)? The $42.75 would go to the payment method you used.
You'd return the sneakers from O40912, and we'd refund $75.50 to store credit. Sound good?
[propose_cancel] With your approval, I'd take back the mug from O40027, refunding your Visa, and cancel the still pending O40055. Do you agree to both?
I'm ready to submit the retrun request for the lampshade from O41268, to be refunded to the Visa. Just need your yes.
Okay, I can take the jumper back from O40281, no bother, and pop the refund on your gift card. Want me to do that?`,
  say_done: `
Your order O40281 has been cancelled. You'll see the refund on your Visa within 5 to 7 business days.
Done!
All set, the new address is saved on O40977.
The exchange has gone through. You will receive an email shortly with instructions for sending back the old jacket.
I've successfully updated the payment method for order O41120 to your gift card.
ok its cancelled
Great news, Mia! Your return request has been submitted, and the refund of $64.90 will go to your Mastercard ending in 1234.
That's been taken care of for you.
The scarf is out of the order now; the other items will ship as planned.
[more_help] The return for the lamp is set up and a label is on its way to your inbox. Can I do anything else for you?
We have processed your request. Order O40633 will now be shipped to 48 Harbor Road, Boston 02110.
✅ **Return initiated** - Order: O40281 - Item: backpack - Refund: $54.00 to gift card
Right, I've swapped that for the large. Keep an eye on your email for the label.
Both changes went through: the mug's been removed, and the rest of the order now goes on your Visa.
I am pleased to inform you that the cancellation has been completed and that the amount has already been credited back to your gift card.
Your address has been changed succesfully.
Sorted! The jeans in 34 are reserved for you, and we'll send them once we've got the old pair back.
[say_refused] I've cancelled O40281 as you asked, but O40150 has already been shipped, so that one can't be cancelled any more.
That went through on my end, so you're good to go.
I have just completed the refund to your store credit, and you should be able to see the balance immediately.`,
  say_refused: `
I'm sorry, but O40281 has already shipped, so it can't be cancelled anymore.
Unfortunately, the return window for this order closed on April 2.
No can do, sorry. That jacket was final sale.
I'm afraid our policy doesn't allow me to refund to a card other than the one you paid with.
The navy in size M is out of stock, so that exchange isn't possible right now.
I understand how frustrating this is, and I really wish I could make an exception, but items marked as final sale are not eligible for return.
we cant change the address once its been dispatched
Only pending orders can be modified, and yours has the status "delivered".
Regrettably, I am unable to split the payment across two cards.
I've checked O40977, and because an exchange was already made on it, a second one can't be done.
Thanks for your patience, Aiden. I looked into it, and since your order was delivered 47 days ago, which is outside our 30-day period, I won't be able to accept the return.
Sorry, that's not something I can do for you.
Your gift card only has $12.00 left on it, which doesn't cover the order, so I can't move the payment there.
[more_help] Unfortunately the lamp can't be returned since it's a clearance item. Is there something else I can assist you with?
An exchange for a different product isn't possible; we only exchange for another size or colour of the same item.
I do appreciate you being a loyal customer, but I'm not able to offer you a discount or compensation for the delay.
The order's status is "shipped", which means changes to it are no longer posible.
I can't share details of, or make changes to, an order that belongs to another customer's account.
[hand_over] I can't make an exception to the return policy myself, so I'm passing you on to one of my human colleagues.
That reason isn't one we can accept for a cancellation, so the order will have to stay as it is.`,
  wait: `
One moment, please.
Let me check that for you, hang on a sec.
Thank you, I'm pulling up your account now.
Give me a minute to look into this.
brb, checking
Please hold while I review the details of your order.
I'll take a look right away. This may take a few seconds.
Bear with me a moment whilst I bring that up on my screen.
Thanks for your patience, I'm still looking into it.
Hold on please
Let me look up O40281 for you. Just a moment!
I appreciate your providing that information. Kindly allow me a couple of minutes to go through your order history.
Sure, let me see what our stock looks like. One sec...
My system is a bit slow today, so please bear with me.
Checking now, won't be long.
[say_done] The new address is saved. Now give me a minute to look into the exchange, please.
Just a tick, I'm having a look at the product options.
Okay! I'm going to verify the details on my end real quick, please stay with me.
[say_refused] The mug can't be returned since it was final sale. Hang on a moment while I check on the towel.
Would you mind waiting for a moment while I check our policy on this?`,
  more_help: `
Is there anything else I can help you with today?
Anything else?
Can I assist you with any other matter?
You're very welcome, Mia! Do you have any other questions for me?
Is that everything for today, or is there something more you need?
Glad that I could help! If there's something else on your mind, just let me know.
anything else i can do for u?
Was there anything further you wanted to discuss?
No worries at all. Did you need help with another order or anything like that?
What else can I do for you?
[say_done] Your lamp's been swapped for the black one. Anything more I can do?
I'm happy to hear that. Should any further requests come to mind, please don't hesitate to tell me now.
Will that be all?
Thank you for being so patient with me through all of this. Before I close this chat, may I ask if there is anything additional you would like me to look at?
Do you need help with anyting else?
Happy to help! Is there another item or order you'd like to talk about?
Got it, we'll leave everything as it is, then. Anything else on your list?
Okay, cool. Need anything else from me?
[say_refused] I'm sorry that I can't extend the return window for you. Is there any other request I can help with?
You're all good then! Anything else, or shall we call it a day?`,
  how_to_help: `
Hi there! How can I help you today?
Hello, thanks for contacting us. What can I do for you?
Welcome! What brings you here today?
Good morning, you're chatting with customer service. How may I be of assistance?
hey, what's up? how can i help
Hi! I'm your virtual shopping assistant. I can help with orders, returns, exchanges and account changes. What would you like to do?
What do you need help with?
Hello! Tell me what's going on, and I'll do my best to sort it out.
Thanks for getting in touch. What seems to be the problem?
[ask_name] Good afternoon and welcome. Who am I talking to, and what may I do for you today?
Good evening. What is it that we can do for you?
Hello and thank you for reaching out to our support team! My name is Jordan, and I'll be looking after you today. What is your query about?
I'd be happy to help. Could you tell me a little more about what you need?
Hi, Sam here. What can I help you with?
Sorry, I'm not sure I follow. What would you like me to do for you?
Thanks, you're verified, Mia! Now, how can I assist you?
[ask_email] Hello! How can I help you today, and what's the email on your account?
Hiya, what can I do for you today?
Greetings! Please describe your request, and I'll gladly take care of it.
Thanks, I have O40281 open in front of me. What would you like to do with it?`,
  hand_over: `
I'm transferring you to a human agent now.
Let me connect you with one of my colleagues who can look into this further.
You'll be speaking to a member of our team in a moment. Thank you for your patience.
This needs a specialist, so I'm handing you over to one.
transferring u to a real person now
I understand you'd prefer to talk to a person. I'll put you through.
YOU ARE BEING TRANSFERRED TO A HUMAN AGENT. PLEASE HOLD ON.
I've escalated your case to our support team, and a human representative will take it from here.
Okay, passing you over to my colleague Dave, he'll look after you.
I think it's best if someone from our customer care team continues this conversation with you, and I have given them all the details so that you won't need to repeat yourself.
A supervisor will be joining this chat shortly.
[say_refused] Changing a delivered order is beyond what I can do here, so I'm transferring you to a human colleague.
Please stay in the chat, a live agent will be with you shortly.
I'm going to get my manager on this one. They'll take over from me right here.
Given the circumstances, I will forward your case to a human collegue for further assistance.
Of course! I'll bring in a live person to help you with this, Nora.
[say_done] Your order O40281 is cancelled, and for your question about the invoice I'm now handing you over to a human colleague.
Right, I'll pop you over to the team, one of them will pick this up with you.
Your request has to be looked at by one of our staff, so I am forwarding this conversation to them.
Connecting you to a human now...`,
}
