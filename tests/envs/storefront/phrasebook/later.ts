/**
 * The last third of the phrasebook, written after the lexicon was finished. As first measured 265 of these 273 sentences (97.1%)
 * were understood, 1 mistaken for something else, and 4 understood with something more; four phrases were added to the lexicon since.
 */
export const later: Readonly<Record<string, string>> = {
  ask_email: `
I'd be happy to help. Could you please provide me with your email address?
In order to assist you, I'll need the email address on your account.
May I please have the email associated with your account so I can look it up?
Can you please verify your email address for me?
Which email do you have on file with us?
Thanks! What email did you use for the order?
Please enter your email.
Would you please share your email address?
So that I can find you in our system: what is your email?
What is yuor email adress please?
Do you remember the email you signed up with?
First, I need to verify who you are. Can you give me your email?
[ask_order] Could you please tell me your email address and the order number?`,
  ask_name: `
Could you please provide your full name?
I'd also need your first and last name.
Can you please verify your name for me?
What is the name on your account?
Would you please share your full name?
Please enter your first name and last name.
Alternatively, you can give me your name.
May I know your name, please?
What's your last name?
Thank you. Who do I have the pleasure of speaking with?
Could you spell your name for me?
To find your account, I need your full nmae.
[ask_zip] Could you please provide your first name, last name, and zip code?`,
  ask_zip: `
Could you please provide your zip code?
I'd also need the zip code of your address.
Can you please verify your zip code for me?
What is the zip code on your account?
Would you please share your postcode?
Please enter your five digit zip.
Thank you, Anna. What zip code is on the account?
May I know your postal code?
Could you also tell me your zip?
What's the zip code for your account?
And finally your zip code, please.
I need one more detail: the zip.
[ask_email] Do you want to give me your email or your zip code?`,
  ask_order: `
Could you please provide the order number?
Which order would you like help with?
Thank you for verifying. What is the order number you'd like to cancel?
I'd also need the order number.
Do you know your order number?
Would you please share the order ID?
Thanks, Anna! Which of your orders would you like to cancel?
Can you please provide the order number for the item you want to return?
Please enter the order number.
What is the ID of the order?
I see that you have several orders. Which order do you mean?
May I have the order nubmer?
[ask_reason] Could you provide the order number and the reason for your cancellation?`,
  ask_reason: `
Could you please provide the reason for the cancellation?
May I ask the reason for the return?
Can you share why you'd like to cancel?
What is the reason you are cancelling this order?
Could you let me know why you want to return the item?
I'd also need the reason for the return.
Would you please tell me the reason for cancelling?
Is the item defective, or why do you want to return it?
What's your reason?
Why exactly do you want to cancel the order?
Please enter the reason.
May I ask why you would like to cancel order O51234?
[ask_item] Could you tell me which items you would like to return and the reason?`,
  ask_address: `
Could you please provide the new shipping address?
What address would you like the order shipped to?
Where would you like us to send the order?
I'd also need the new address.
What is the complete new address, including street, city and zip code?
Can you please give me the full address?
Would you please share the new delivery address?
Please enter the new address.
What would you like the new address to be?
Which address should we use instead?
Could you tell me where to send it?
To update it I need the new adress.
[ask_order] Can you provide the order number and the new shipping address?`,
  ask_item: `
Could you please tell me which item you'd like to return?
Which item in the order would you like to exchange?
Which item(s) would you like to remove from the order?
Can you let me know which product you'd like to exchange?
What items do you want to return?
I'd also need to know which items you want to send back.
Would you please specify which items to remove?
There are three items in this order: a kettle, a vase and a tent. Which one would you like to return?
Please enter the item name.
Which product are you referring to?
May I know which item you want to take out?
What item would you like to exchnage?
[ask_reason] Could you please specify the items you'd like to return and the reason for the return?`,
  ask_variant: `
Could you please tell me which color and size you'd like?
What color would you like to exchange it for?
Which size would you like instead?
What would you like to exchange it for? Please tell me the colour and size.
Can you let me know the size and colour you want?
I'd also need the new size.
Would you please specify the colour?
Which color or size are you interested in?
Please enter the size you want.
What variant would you like to get?
Do you have a colour in mind?
It is available in black, red and blue. Which colour would you like?
[ask_payment] Could you tell me the new colour and which payment method you'd like to use?`,
  ask_payment: `
Could you please tell me which payment method you'd like to use?
Which payment method would you like to use for the price difference?
What payment method do you prefer?
How would you like to pay for the order?
Can you let me know which payment method you want?
I'd also need to know the payment method.
Would you please specify the payment method?
Should the difference go to your credit card or your gift card?
Which payment method would you like to switch to?
Would you like the difference on your gift card or your credit card?
Please enter a payment method.
What paymnet would you like to use instead?
[ask_variant] Which size would you like, and which payment method should I use?`,
  propose_cancel: `
I can cancel order O51234 for you. Would you like me to proceed?
To confirm, you would like to cancel order O51234 because you no longer need it. Is that correct?
Your order O51234 is pending and can be cancelled. Would you like to proceed with the cancellation?
I will cancel order O51234 with the reason "ordered by mistake". Please confirm (yes/no).
Thank you, Anna. I'm going to cancel order O51234 and refund $59.90 to your card. Can you confirm?
Just to confirm: you want to cancel order O51234. Is that right?
Shall I proceed with the cancellation of order O51234?
I have found order O51234. Would you like me to cancel it?
Before I cancel order O51234, please confirm that this is what you want.
Do you confirm that you want to cancel the entire order O51234?
I'm ready to cancel order O51234. The full amount of $59.90 will be refunded to your credit card. Do you want me to go ahead?
Would you like to go ahead and cancel order O51234?
Cancelling order O51234 means that you get $59.90 back. Shall I do it?`,
  propose_cancel_items: `
I can remove the kettle from order O51234 for you. Would you like me to proceed?
To confirm, you would like to remove the kettle from order O51234. Is that correct?
I will remove the blue hoodie from order O51234, and the rest of the order stays. Please confirm (yes/no).
Thank you, Anna. I'm going to remove the vase from order O51234 and refund $22.50 to your card. Can you confirm?
Just to confirm: you want to remove the tent from order O51234. Is that right?
Shall I proceed with removing the kettle from order O51234?
Before I remove the scarf from order O51234, please confirm that this is what you want.
Do you confirm that you want to remove the kettle and the toaster from order O51234?
Would you like me to cancel just the kettle from order O51234?
I'm ready to remove the following item from order O51234: kettle. Do you want me to go ahead?
Would you like to go ahead and remove the webcam from order O51234?
I can cancel the puzzle in order O51234 and keep the other items. Should I do that?
The kettle will be removed from order O51234 and $42.50 will be refunded. Do you agree?`,
  propose_change_address: `
I can update the shipping address of order O51234 to 5 Oak Street, Ashford 12345. Would you like me to proceed?
To confirm, you would like to change the address of order O51234 to 5 Oak Street, Ashford 12345. Is that correct?
I will change the shipping address for order O51234 to: 5 Oak Street, Ashford, 12345. Please confirm (yes/no).
Thank you, Anna. I'm going to update the address of order O51234 to 17 Mill Lane, Clifton 44444. Can you confirm?
Just to confirm: you want order O51234 to be shipped to 17 Mill Lane, Clifton 44444. Is that right?
Shall I proceed with changing the address of order O51234 to 17 Mill Lane, Clifton 44444?
Before I change the address of order O51234 to 9 Park Avenue, Dunmore 55555, please confirm that this is correct.
Do you confirm that order O51234 should go to 9 Park Avenue, Dunmore 55555?
Would you like me to send order O51234 to 8 Hill Street, Glenwood 66666 instead?
I'm ready to update the address of order O51234 to 8 Hill Street, Glenwood 66666. Do you want me to go ahead?
Would you like to go ahead and change the address of order O51234 to 3 River Road, Eastwick 77777?
The new address for order O51234 will be 3 River Road, Eastwick 77777. Do you agree?
Shall I have order O51234 delivered to 21 Church Lane, Fairview 33333?`,
  propose_change_payment: `
I can change the payment method of order O51234 to your gift card. Would you like me to proceed?
To confirm, you would like to pay for order O51234 with your gift card. Is that correct?
I will change the payment method for order O51234 to: store credit. Please confirm (yes/no).
Thank you, Anna. I'm going to switch order O51234 to your gift card and refund $59.90 to your credit card. Can you confirm?
Just to confirm: you want to use your store credit for order O51234. Is that right?
Shall I proceed with changing the payment of order O51234 to your gift card?
Before I change the payment of order O51234 to your gift card, please confirm that this is correct.
Do you confirm that order O51234 should be paid with your store credit?
Would you like me to charge order O51234 to your gift card instead of your card?
I'm ready to update the payment method of order O51234 to your store credit. Do you want me to go ahead?
Would you like to go ahead and change the payment of order O51234 to your gift card?
The payment for order O51234 will be switched to your gift card. Do you agree?
Your gift card has enough left, so I can use it for order O51234. Is that okay?`,
  propose_exchange: `
I can exchange the blue hoodie in order O51234 for a red one, size medium, using your gift card. Would you like me to proceed?
To confirm, you would like to exchange the kettle in order O51234 for the white one. Is that correct?
I will exchange the jeans in order O51234 for size large and charge the difference to your credit card. Please confirm (yes/no).
Thank you, Anna. I'm going to exchange the vase in order O51234 for the green one. Can you confirm?
Just to confirm: you want to exchange the sandals in order O51234 for size 42. Is that right?
Shall I proceed with the exchange of the hoodie in order O51234 for the red one?
Before I exchange the scarf in order O51234 for the black one, please confirm that this is correct.
Do you confirm that you want to exchange the tent in order O51234 for the blue one?
Would you like me to exchange it for the black kettle in order O51234?
I'm ready to exchange the slippers in order O51234 for the brown pair in size 40. Do you want me to go ahead?
Would you like to go ahead and exchange the hoodie in order O51234 for the green one in large?
The hoodie in order O51234 will be exchanged for a red hoodie in medium, with no price difference. Do you agree?
The exchange would be: red kettle to blue kettle in order O51234, and $2.50 charged to your gift card. Is this okay?`,
  propose_return: `
I can process the return of the kettle from order O51234 and refund $42.50 to your credit card. Would you like me to proceed?
To confirm, you would like to return the kettle from order O51234. Is that correct?
I will return the vase from order O51234 and refund $22.50 to your gift card. Please confirm (yes/no).
Thank you, Anna. I'm going to register the return of the hoodie from order O51234 and refund $45.50 to your card. Can you confirm?
Just to confirm: you want to return the scarf and the tent from order O51234. Is that right?
Shall I proceed with the return of the kettle from order O51234?
Before I process the return of the jeans from order O51234, please confirm that this is correct.
Do you confirm that you want to return the kettle from order O51234?
Would you like me to refund $20.00 to your credit card and $17.55 to your gift card for the kettle of order O51234?
I'm ready to process your return of the speaker from order O51234. Do you want me to go ahead?
Would you like to go ahead and return the vase from order O51234?
The kettle from order O51234 will be returned and you will receive $42.50 on your credit card. Do you agree?
For the return of the blanket in order O51234 you would get $30.95 back on your card. Is this okay?`,
  say_done: `
Your order O51234 has been successfully cancelled.
I have successfully cancelled order O51234 and refunded $59.90 to your card.
The shipping address has been updated successfully.
I've updated the shipping address for order O51234 to 5 Oak Street, Ashford 12345.
The payment method for order O51234 has been updated to your gift card.
The exchange for your hoodie has been processed.
I've processed your return, and $45.50 has been refunded to your gift card.
Great news! Your order has been cancelled.
The kettle has been successfully removed from your order.
The refund has been issued to your credit card.
Thank you, Anna. The return is complete and the refund has been issued.
The change has been made.
[more_help] Your order O51234 has been cancelled and the refund was issued. Is there anything else I can help you with today?`,
  say_refused: `
I apologize, but I cannot cancel order O51234 because it has already shipped.
Unfortunately, order O51234 is not eligible for a return because it was delivered more than 30 days ago.
I'm sorry, but I'm unable to process this return.
I understand your frustration, but I cannot make an exception.
Unfortunately, I can't change the address of this order since it has already been changed once.
As per our policy, final sale items cannot be returned.
I'm sorry, but the item you want is currently out of stock, so the exchange is not possible.
I'm afraid your gift card balance does not cover this order, so I cannot switch the payment.
I'm sorry, Anna, but I can't help with that order.
That request is not allowed under our policy.
I have declined the request because the order has shipped.
I regret to inform you that the return cannot be accepted.
[more_help] I'm sorry, but the order can no longer be cancelled. Is there anything else I can assist you with?`,
  wait: `
Thank you, Anna. Let me look up your order.
Please give me a moment while I check your order.
Let me check the details for you.
I'm pulling up your account now.
One moment while I look into this.
Please allow me a moment.
I will look into this right away.
Thanks for your patience.
Just a moment while I process this.
Let me review the order.
I'll check this for you now.
Okay, hold on please.
Let me see.`,
  more_help: `
Is there anything else I can help you with today?
Is there anything else I can assist you with?
Is there anything else you need help with?
Can I help with anything else?
Do you have any other questions for me?
Would you like help with anything else?
What else can I help you with?
Anything else I can do for you today?
May I assist you with anything else?
Is there anything else you would like me to do?
Please let me know if you need anything else.
Do you need help with any other order?
Is that all for today?`,
  how_to_help: `
Hi! How can I assist you today?
How can I help you with your order?
How may I be of service?
What can I assist you with today?
What do you need help with?
Please let me know how I can help.
What would you like to do today?
What would you like me to help you with?
What is the issue you are having?
Please let me know what you need.
Can you tell me what you would like to do?
What can I do for you today, Anna?
[greeting] Hello, thank you for contacting us. How can I help you today?`,
  hand_over: `
I'm transferring you to a human agent now.
I will transfer you to one of our specialists.
Please hold while I transfer you to a colleague.
I'll connect you with a human agent who can help.
Let me transfer you to a human agent.
I am going to transfer this to a human.
I'll escalate your case to a supervisor.
You'll be transferred to a specialist.
I need to transfer you to someone else.
A human agent will take over from here, I'm connecting you now.
I'm connecting you with our support team.
I will hand you over to a representative.
I'm going to escalate this to a manager.`,
}
