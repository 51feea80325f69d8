"""Adapters for RL trainers: one module for each, which needs its framework only when it is imported.

They share one connection for each server in a process. Where no `url` is given they read the variable SANDTABLE_URL,
and the server's token is in SANDTABLE_TOKEN where it has one. What fails in the server or on the line never becomes a
reward of 0.
"""
